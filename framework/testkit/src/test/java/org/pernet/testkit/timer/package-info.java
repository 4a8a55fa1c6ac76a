// SPDX-License-Identifier: Apache-2.0
/** Tests of timers, on a clock that the test moves and on the machine's. */
package org.pernet.testkit.timer;
