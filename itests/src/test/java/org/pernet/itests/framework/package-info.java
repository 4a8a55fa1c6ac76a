// SPDX-License-Identifier: Apache-2.0
/** The distribution's bundles in a real Felix, under Pax Exam. */
package org.pernet.itests.framework;
