// SPDX-License-Identifier: Apache-2.0
/** The command {@code capture}: its words, and the captures that it has under way. */
package org.pernet.packet.command;
