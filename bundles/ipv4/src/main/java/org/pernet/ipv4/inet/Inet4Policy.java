// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.inet;

import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.handler.AttributePolicy;

/** What IPv4 asks of attributes beyond their schema, which other families share: its addresses have four bytes. */
public final class Inet4Policy {
  private Inet4Policy() {}

  /**
   * The lenient check (nlmsg_parse_deprecated): as {@link AttributePolicy#check}, and ERANGE where one of these has fewer
   * than four bytes.
   */
  @SafeVarargs
  public static void check(Attributes attributes, AttributeType<byte[]>... addresses)
      throws NetException {
    AttributePolicy.check(attributes);
    for (int i = 0; i < attributes.size(); i++) {
      for (AttributeType<byte[]> address : addresses) {
        if (attributes.typeAt(i) == address
            && ((byte[]) attributes.valueAt(i)).length < Inet4.BYTES) {
          throw new NetException(Errno.ERANGE, "Attribute failed policy validation", address);
        }
      }
    }
  }
}
