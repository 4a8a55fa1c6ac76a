// SPDX-License-Identifier: Apache-2.0
/** IPv4 as a module: what it registers, and its activator. */
package org.pernet.ipv4.module;
