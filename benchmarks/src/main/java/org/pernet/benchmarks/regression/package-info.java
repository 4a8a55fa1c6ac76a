// SPDX-License-Identifier: Apache-2.0
/** What a build checks of speed: ratios within one run, never seconds. {@code Regression} is the door. */
package org.pernet.benchmarks.regression;
