// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.attr;

import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes attributes in order, to keep them or to write them at once: whoever describes something need not know which. Not safe
 * for threads; what is handed in belongs to the sink from then on.
 */
@ProviderType
public interface AttributeSink {
  /** Adds an attribute (nla_put); {@link ClassCastException} where the value is not of the format's type. */
  <T> AttributeSink put(AttributeType<T> type, T value);

  /** The same of a number, without an object for it. */
  AttributeSink put(AttributeType<Integer> type, int value);

  /** Adds an attribute that nests what {@code filler} puts into the sink it is given, be it nothing (nla_nest_start). */
  AttributeSink nest(AttributeType<Attributes> type, Consumer<AttributeSink> filler);
}
