// SPDX-License-Identifier: Apache-2.0
/** The two lists of operations, the slots of their state, and the one undo that serves failed creation, failed registration, death and unload. */
package org.pernet.core.pernet;
