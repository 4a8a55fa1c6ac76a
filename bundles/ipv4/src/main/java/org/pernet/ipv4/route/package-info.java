// SPDX-License-Identifier: Apache-2.0
/** Routes as rtnetlink has them (fib_frontend.c), and the way of one packet (route.c). */
package org.pernet.ipv4.route;
