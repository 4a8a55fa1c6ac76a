// SPDX-License-Identifier: Apache-2.0
/** The core against plain models, step by step at random, and under many threads. */
package org.pernet.testkit.property;
