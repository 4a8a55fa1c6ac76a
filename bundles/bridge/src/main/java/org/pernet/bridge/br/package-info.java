// SPDX-License-Identifier: Apache-2.0
/** A bridge: what is kept of it, and whom it tells of its ports and entries. */
package org.pernet.bridge.br;
