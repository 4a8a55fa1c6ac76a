// SPDX-License-Identifier: Apache-2.0
/** User namespaces and their counts of network namespaces. */
package org.pernet.core.cred;
