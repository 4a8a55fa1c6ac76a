// SPDX-License-Identifier: Apache-2.0
/** What rtnetlink tells of bridges and ports, and what it can change: attributes to state, and back. Under RTNL. */
package org.pernet.bridge.settings;
