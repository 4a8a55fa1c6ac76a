// SPDX-License-Identifier: Apache-2.0
/** A port of a bridge: what is kept of it, its flags and states, and the ids of the spanning tree. */
package org.pernet.bridge.port;
