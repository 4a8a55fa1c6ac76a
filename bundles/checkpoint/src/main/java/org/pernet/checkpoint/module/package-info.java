// SPDX-License-Identifier: Apache-2.0
/** Checkpoint as a module: its commands, and its activator. */
package org.pernet.checkpoint.module;
