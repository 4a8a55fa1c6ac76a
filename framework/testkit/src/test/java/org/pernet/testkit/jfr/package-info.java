// SPDX-License-Identifier: Apache-2.0
/** Tests of what the JDK's Flight Recorder is told. */
package org.pernet.testkit.jfr;
