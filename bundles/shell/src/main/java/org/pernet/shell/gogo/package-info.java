// SPDX-License-Identifier: Apache-2.0
/**
 * The shell towards Gogo: each command is one of Gogo's too ({@link org.pernet.shell.gogo.GogoCommand}), and what is typed
 * and is none of Pernet's goes to Gogo ({@link org.pernet.shell.gogo.GogoLines}).
 */
package org.pernet.shell.gogo;
