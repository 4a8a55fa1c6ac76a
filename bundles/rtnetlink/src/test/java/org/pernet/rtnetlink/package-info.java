// SPDX-License-Identifier: Apache-2.0
/** Tests of rtnetlink through its client, with a kind of link made for them. */
package org.pernet.rtnetlink;
