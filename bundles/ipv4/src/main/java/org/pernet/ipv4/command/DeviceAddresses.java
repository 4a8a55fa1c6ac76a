// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.command;

import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_LABEL;
import static org.pernet.rtnetlink.schema.AddressAttributes.IFA_LOCAL;

import java.util.Arrays;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.ipv4.inet.Inet4;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.AddressMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/** The addresses that devices have (getifaddrs). */
final class DeviceAddresses {
  private DeviceAddresses() {}

  /** Whether a device has an address, under the device's own name. */
  static boolean has(Task task, String device, int address) throws NetException {
    AddressMessage all = new AddressMessage(RtnlTypes.AF_INET, 0, 0, 0, 0, Attributes.empty());
    byte[] wanted = Inet4.bytes(address);
    try (RtnlClient client = RtnlClient.open(task)) {
      return client.dump(RtnlTypes.RTM_GETADDR, all).stream()
          .map(reply -> ((AddressMessage) reply.message()).attributes())
          .anyMatch(one ->
              device.equals(one.get(IFA_LABEL)) && Arrays.equals(wanted, one.get(IFA_LOCAL)));
    }
  }
}
