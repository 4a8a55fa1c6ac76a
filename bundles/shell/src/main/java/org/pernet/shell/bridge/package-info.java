// SPDX-License-Identifier: Apache-2.0
/** {@code bridge}, as iproute2 6.1 has it: the ports of bridges, and who is behind them. It works as {@code ip} does, through its client. */
package org.pernet.shell.bridge;
