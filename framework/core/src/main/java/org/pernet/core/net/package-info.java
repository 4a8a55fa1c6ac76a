// SPDX-License-Identifier: Apache-2.0
/** Network namespaces: their life, the list of all, the ids they have for one another, the batch that cleans up the dead. */
package org.pernet.core.net;
