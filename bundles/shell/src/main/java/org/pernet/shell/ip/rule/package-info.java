// SPDX-License-Identifier: Apache-2.0
/** {@code ip rule}: which table a packet's route is looked up in. */
package org.pernet.shell.ip.rule;
