// SPDX-License-Identifier: Apache-2.0
/** The RTNL lock, what runs when it is given back, and the announcers as one. */
package org.pernet.core.rtnl;
