// SPDX-License-Identifier: Apache-2.0
/** Rtnetlink as a module: what it registers, and its activator. */
package org.pernet.rtnetlink.module;
