// SPDX-License-Identifier: Apache-2.0

/** The shell: {@code ip}, {@code lsmod} and their like; scripts and replays; the dialogue on a terminal. */
module org.pernet.shell {
  requires org.pernet.api;
  requires org.pernet.rtnetlink;
  requires com.fasterxml.jackson.core;
  requires static org.apache.felix.gogo.jline;
  requires static org.apache.felix.gogo.runtime;
  requires static org.jline;
  requires static osgi.core;
}
