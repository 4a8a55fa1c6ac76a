// SPDX-License-Identifier: Apache-2.0
/** Routing rules (fib_rules.c): which tables are asked for which packets. */
package org.pernet.ipv4.rule;
