// SPDX-License-Identifier: Apache-2.0
/** {@code sysctl}, as procps has it: settings by the names of {@code /proc/sys}. */
package org.pernet.shell.sysctl;
