// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.link;

import org.pernet.api.attr.Attributes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.text.Arguments;

/** {@code type dummy}: what stands behind it says nothing. */
final class DummyWords implements LinkKindWords {
  @Override
  public Attributes read(Invocation ip, Arguments words, boolean creating) {
    words.rest();
    return Attributes.empty();
  }

  @Override
  public String usage() {
    return "Usage: ... dummy\n";
  }
}
