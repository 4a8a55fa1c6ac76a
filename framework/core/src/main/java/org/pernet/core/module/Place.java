// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.module;

import java.util.Map;
import org.pernet.api.errno.NetException;

/**
 * A place in the kernel that takes services of one type.
 *
 * @param <T> the type
 */
interface Place<T> {
  /** Takes a service of a unit; a throw refuses it. */
  void add(Unit unit, T service, Map<String, ?> properties) throws NetException;

  /** Lets a service go; must not fail. */
  void remove(T service);
}
