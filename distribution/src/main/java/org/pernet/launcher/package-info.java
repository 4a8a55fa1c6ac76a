// SPDX-License-Identifier: Apache-2.0
/**
 * From a command line to an exit status.
 *
 * <p>{@link org.pernet.launcher.Main} reads the words ({@link org.pernet.launcher.CommandLineReader}); what is wrong with them
 * is said before anything boots. Then it boots Felix ({@link org.pernet.launcher.EmbeddedFramework}) with the bundles that
 * stand in the installation ({@link org.pernet.launcher.Installation}), waits for the shell bundle to offer its main
 * function, calls it with the words, and exits with what that returns. The launcher knows no class of Pernet's.
 */
package org.pernet.launcher;
