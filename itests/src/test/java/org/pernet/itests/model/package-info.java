// SPDX-License-Identifier: Apache-2.0
/**
 * The kernel against plain models, by its public door: what is done are values, drawn at random and shrunk to the shortest chain that
 * goes wrong; a model is maps and lists, and obviously right.
 */
package org.pernet.itests.model;
