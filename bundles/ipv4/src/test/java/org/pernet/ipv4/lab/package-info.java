// SPDX-License-Identifier: Apache-2.0
/** What tests of packets are made of: hosts, cables, chains of routers, frames by hand. */
package org.pernet.ipv4.lab;
