// SPDX-License-Identifier: Apache-2.0
/** The loopback device, {@code lo}: its module, what it does in each namespace, and its activator. */
package org.pernet.loopback;
