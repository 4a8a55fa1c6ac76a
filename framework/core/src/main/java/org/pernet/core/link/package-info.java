// SPDX-License-Identifier: Apache-2.0
/** The kinds of link that are loaded. */
package org.pernet.core.link;
