// SPDX-License-Identifier: Apache-2.0
/**
 * {@code ip route}: what is asked for ({@link org.pernet.shell.ip.route.RouteRequest}), which routes are meant ({@link
 * org.pernet.shell.ip.route.RouteFilter}), and how one is shown ({@link org.pernet.shell.ip.route.RoutePrinter}), which the
 * monitor does too.
 */
package org.pernet.shell.ip.route;
