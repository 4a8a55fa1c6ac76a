// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.cred;

/** The capabilities that network namespaces ask for. */
public enum Capability {
  /** Make and remove files in the directories of others. */
  CAP_DAC_OVERRIDE,
  /** Act as another user. */
  CAP_SETUID,
  /** Change links, addresses, routes, ids. */
  CAP_NET_ADMIN,
  /** Take ports that are kept for services. */
  CAP_NET_BIND_SERVICE,
  /** Open raw and packet sockets. */
  CAP_NET_RAW,
  /** Listen to all namespaces' events. */
  CAP_NET_BROADCAST,
  /** Look into tasks of others. */
  CAP_SYS_PTRACE,
  /** Make namespaces and enter them. */
  CAP_SYS_ADMIN,
  /** Set how much a user namespace's users may have. */
  CAP_SYS_RESOURCE
}
