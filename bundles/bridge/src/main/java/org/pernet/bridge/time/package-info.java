// SPDX-License-Identifier: Apache-2.0
/** The kernel's time as the bridge counts it: ticks, and timers that run under RTNL. */
package org.pernet.bridge.time;
