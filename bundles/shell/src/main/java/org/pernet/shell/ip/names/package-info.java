// SPDX-License-Identifier: Apache-2.0
/**
 * Numbers that have names, as {@code /etc/iproute2} ships them: tables, protocols, scopes, realms, types of routes. The
 * files of the host are not read: what a script means does not depend on the machine.
 */
package org.pernet.shell.ip.names;
