// SPDX-License-Identifier: Apache-2.0
/** Devices that swallow what they are to send: the kind {@code dummy}, how its devices behave, and the activator. */
package org.pernet.dummy;
