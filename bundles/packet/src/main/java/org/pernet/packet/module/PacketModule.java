// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.module;

import java.util.Map;
import org.pernet.api.command.ShellCommand;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.api.socket.SocketFamily;
import org.pernet.packet.command.CaptureCommand;
import org.pernet.packet.command.NamedCaptures;
import org.pernet.packet.socket.PacketFamily;

/** The family AF_PACKET, and the command {@code capture}. When it goes, all its sockets are closed and captures completed. */
public final class PacketModule implements KernelModule {
  private volatile PacketFamily family;
  private volatile NamedCaptures captures;

  @Override
  public String name() {
    return "packet";
  }

  @Override
  public void init(ModuleContext context) throws NetException {
    family = new PacketFamily();
    captures = new NamedCaptures();
    context.registerSubsys(family);
    context.registerNotifier(family);
    context.register(SocketFamily.class, family, Map.of());
    context.register(ShellCommand.class, new CaptureCommand(captures), Map.of());
  }

  @Override
  public void exit() {
    captures.closeAll();
    family.end();
  }
}
