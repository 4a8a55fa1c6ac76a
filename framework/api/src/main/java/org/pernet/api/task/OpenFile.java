// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.task;

import org.pernet.api.net.Net;
import org.pernet.api.socket.Socket;

/** What a descriptor stands for. */
public sealed interface OpenFile {
  /** A file of nsfs: it keeps the network namespace alive while it is open. */
  record NetFile(Net net) implements OpenFile {}

  /** A task, whether it lives or not (pidfd). */
  record PidFile(Task task) implements OpenFile {}

  /** A file of nsfs of another type, or any other file: no network namespace. */
  record PlainFile(String path) implements OpenFile {}

  /** A socket. */
  record SocketFile(Socket socket) implements OpenFile {}
}
