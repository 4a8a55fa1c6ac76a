// SPDX-License-Identifier: Apache-2.0

/** The commands there are: a sequence is drawn from a seed, each command by what the ones before it have probably made. */
package org.pernet.differential.grammar;
