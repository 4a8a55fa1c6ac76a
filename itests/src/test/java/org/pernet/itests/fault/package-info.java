// SPDX-License-Identifier: Apache-2.0
/** Every operation with every fault: a table of command lines, each of which is tried with the n-th point failing, for every n. */
package org.pernet.itests.fault;
