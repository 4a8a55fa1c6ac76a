// SPDX-License-Identifier: Apache-2.0
/**
 * Tests of the whole: {@code command} runs the built {@code bin/pernet}, {@code framework} the distribution's bundles in a
 * real OSGi framework.
 */
package org.pernet.itests;
