// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.side;

/**
 * What came of one command.
 *
 * @param label the command, or what was asked when all was done
 * @param status its exit status
 * @param output what it printed, errors included
 */
public record Answer(String label, int status, String output) {}
