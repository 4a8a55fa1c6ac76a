// SPDX-License-Identifier: Apache-2.0
/** The handlers of links: make, change, delete, show, and their announcements. */
package org.pernet.rtnetlink.link;
