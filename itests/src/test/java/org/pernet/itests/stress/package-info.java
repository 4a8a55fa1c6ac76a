// SPDX-License-Identifier: Apache-2.0
/** Everything at once, for as long as is asked for: no deadlock, no event lost or doubled, no frame lost, nothing left. */
package org.pernet.itests.stress;
