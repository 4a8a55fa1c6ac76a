// SPDX-License-Identifier: Apache-2.0
/** A sparse array of what has a number, such as devices by index and namespaces by id. Of the core, {@code dev} and {@code net} enter. */
package org.pernet.core.xarray;
