// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.sysctl.Sysctls;
import org.pernet.checkpoint.image.SysctlText;
import org.pernet.checkpoint.image.SysctlValues;

/** A namespace's settings: those of IPv4 by device, which CRIU has lists for, and all others. */
final class Sysctl4 {
  private final Sysctls sysctls;
  private final Net net;
  private final boolean present;

  Sysctl4(Net net) {
    this.sysctls = net.kernel().sysctls();
    this.net = net;
    this.present = sysctls.exists(net, SysctlText.CONF4 + "all/forwarding");
  }

  /** CRIU's list of a device, of {@code all} or of {@code default}; empty where there are no settings of IPv4. */
  List<OptionalInt> conf(String device) {
    List<OptionalInt> values = new ArrayList<>();
    if (present) {
      for (String key : SysctlValues.CONF4) {
        values.add(number(SysctlText.CONF4 + device + "/" + key));
      }
    }
    return values;
  }

  private OptionalInt number(String path) {
    try {
      return OptionalInt.of(Integer.parseInt(sysctls.read(net, path)));
    } catch (NetException | NumberFormatException none) {
      return OptionalInt.empty();
    }
  }

  /** All settings that can be written and are in no list of CRIU's. */
  Optional<byte[]> others() {
    StringBuilder text = new StringBuilder();
    for (String path : sysctls.list(net)) {
      if (!SysctlText.isListed(path)) {
        append(text, path);
      }
    }
    return text.length() == 0 ? Optional.empty() : Optional.of(SysctlText.write(text));
  }

  private void append(StringBuilder text, String path) {
    try {
      if (sysctls.isWritable(net, path)) {
        SysctlText.append(text, path, sysctls.read(net, path));
      }
    } catch (NetException gone) {
      // its module, or its device, has gone meanwhile
    }
  }
}
