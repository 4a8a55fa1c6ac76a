// SPDX-License-Identifier: Apache-2.0
/** The handlers of the ids that namespaces have for one another. */
package org.pernet.rtnetlink.nsid;
