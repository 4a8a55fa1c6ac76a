// SPDX-License-Identifier: Apache-2.0
/** Devices: registration, names and indexes, flags and states, moves, and the sweep of those whose namespace dies. */
package org.pernet.core.dev;
