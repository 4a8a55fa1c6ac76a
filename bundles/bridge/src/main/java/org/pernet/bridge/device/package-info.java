// SPDX-License-Identifier: Apache-2.0
/** The kind {@code bridge}: its devices, how they behave, what they hear of their ports, and what becomes of them with their namespaces. */
package org.pernet.bridge.device;
