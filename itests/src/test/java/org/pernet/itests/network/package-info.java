// SPDX-License-Identifier: Apache-2.0
/** Whole networks of all modules in one kernel: drivers and subsystems that go under traffic. */
package org.pernet.itests.network;
