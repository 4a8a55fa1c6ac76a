// SPDX-License-Identifier: Apache-2.0
/** Modules come and go while namespaces live: loaded, refused, unloaded, updated, asked for, and then forgotten. */
package org.pernet.itests.modules;
