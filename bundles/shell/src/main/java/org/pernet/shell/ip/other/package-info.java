// SPDX-License-Identifier: Apache-2.0
/** Objects of {@code ip} whose modules are not there: they answer as on a kernel without them. */
package org.pernet.shell.ip.other;
