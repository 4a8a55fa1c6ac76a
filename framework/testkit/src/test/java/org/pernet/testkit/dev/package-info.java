// SPDX-License-Identifier: Apache-2.0
/** Tests of devices: their life, their moves, the sweep of those whose namespace dies. */
package org.pernet.testkit.dev;
