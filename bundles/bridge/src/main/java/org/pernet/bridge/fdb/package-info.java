// SPDX-License-Identifier: Apache-2.0
/** The forwarding database of a bridge: where which station is. Read without a lock, changed under one of its own. */
package org.pernet.bridge.fdb;
