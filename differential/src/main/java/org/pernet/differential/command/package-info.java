// SPDX-License-Identifier: Apache-2.0

/** What is done to both kernels: commands of a shell, as words. */
package org.pernet.differential.command;
