// SPDX-License-Identifier: Apache-2.0
/** A kernel in a program of one's own: boot it, load its modules, make a pair of devices, look at them, end it. */
package org.pernet.examples.embedding;
