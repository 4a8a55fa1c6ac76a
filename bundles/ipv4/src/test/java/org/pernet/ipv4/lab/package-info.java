// SPDX-License-Identifier: Apache-2.0
/** What tests of the data path are made of: hosts and wires on virtual time, frames, and a console for commands. */
package org.pernet.ipv4.lab;
