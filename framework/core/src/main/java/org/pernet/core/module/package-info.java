// SPDX-License-Identifier: Apache-2.0
/** Units of registration: what a host offers, the built-in places that take it, extension points, and module hosts without OSGi. */
package org.pernet.core.module;
