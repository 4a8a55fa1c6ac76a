// SPDX-License-Identifier: Apache-2.0
/** IPv4 itself (ip_input.c, ip_forward.c, ip_output.c, ip_options.c): what comes in is checked, delivered or forwarded, what goes out is completed, cut and handed to the link. */
package org.pernet.ipv4.ip;
