// SPDX-License-Identifier: Apache-2.0
/** What strangers may: who may do what, and how much of it. */
package org.pernet.itests.strangers;
