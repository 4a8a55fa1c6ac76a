// SPDX-License-Identifier: Apache-2.0
/**
 * Where the shell begins: its activator, the function that the launcher calls, and the dialogue with who types. Classes of
 * Gogo and JLine are loaded for a dialogue alone.
 */
package org.pernet.shell.main;
