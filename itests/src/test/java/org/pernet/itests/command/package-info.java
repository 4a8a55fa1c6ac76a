// SPDX-License-Identifier: Apache-2.0
/** The built command, started as a user starts it: statuses, streams, what it leaves behind. */
package org.pernet.itests.command;
