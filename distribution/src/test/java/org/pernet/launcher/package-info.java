// SPDX-License-Identifier: Apache-2.0
/** Tests of the launcher; {@code itests} runs the built command. */
package org.pernet.launcher;
