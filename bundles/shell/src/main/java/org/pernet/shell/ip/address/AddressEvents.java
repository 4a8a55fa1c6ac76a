// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.address;

import org.pernet.rtnetlink.client.RtnlReply;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.client.Invocation;
import org.pernet.shell.ip.filter.AddressFields;
import org.pernet.shell.ip.text.Output;

/** Shows what a monitor hears of addresses. */
public final class AddressEvents {
  private AddressEvents() {}

  /** Shows an address that came or went. */
  public static void print(Invocation ip, Output out, RtnlReply reply) {
    if (reply.message() instanceof AddressMessage address) {
      boolean deleted = reply.type() == RtnlTypes.RTM_DELADDR;
      new AddressPrinter(ip, out).print(AddressFields.of(address), deleted, true);
    }
  }
}
