// SPDX-License-Identifier: Apache-2.0
/** The settings of IPv4: of a namespace, of a device, of its neighbours. Plain values for the data path to read, and their names and ranges for those who write. */
package org.pernet.ipv4.sysctl;
