// SPDX-License-Identifier: Apache-2.0
/** Unmodified Linux tools against the built command: recorded dialogues, pyroute2, many at once, and what is refused. */
package org.pernet.itests.redirect;
