// SPDX-License-Identifier: Apache-2.0
/** The bridge as a module: what it registers, and its activator. */
package org.pernet.bridge.module;
