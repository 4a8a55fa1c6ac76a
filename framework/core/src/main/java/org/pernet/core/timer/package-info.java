// SPDX-License-Identifier: Apache-2.0
/** Timers on the kernel's clock. Of the core, only {@code kernel} enters. */
package org.pernet.core.timer;
