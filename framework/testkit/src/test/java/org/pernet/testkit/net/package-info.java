// SPDX-License-Identifier: Apache-2.0
/** Tests of namespaces and of the ids that they have for one another. */
package org.pernet.testkit.net;
