// SPDX-License-Identifier: Apache-2.0
/** The packet path: frames from a device to a receiver in the next namespace, and by whatever stands between. */
package org.pernet.benchmarks.packets;
