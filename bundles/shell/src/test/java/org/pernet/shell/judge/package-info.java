// SPDX-License-Identifier: Apache-2.0
/** The shell's commands before the real kernel: a relay in the place of rtnetlink, and what the real tools showed. */
package org.pernet.shell.judge;
