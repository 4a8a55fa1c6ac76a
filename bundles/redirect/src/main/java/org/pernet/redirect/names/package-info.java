// SPDX-License-Identifier: Apache-2.0
/** The directory that clients see: the socket, a file for each namespace, and their names. The server's rooms may enter. */
package org.pernet.redirect.names;
