// SPDX-License-Identifier: Apache-2.0
/** The commands for modules: {@code lsmod}, {@code modprobe}, {@code rmmod}, {@code insmod}, {@code modinfo}. */
package org.pernet.shell.module;
