// SPDX-License-Identifier: Apache-2.0
/**
 * What the JDK's Flight Recorder is told of a kernel: events named {@code pernet.*}, in the category Pernet. Where the JDK has
 * no recorder, or none records, nothing is made and nothing is measured. Every room of the core may enter.
 */
package org.pernet.core.jfr;
