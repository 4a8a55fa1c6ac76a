// SPDX-License-Identifier: Apache-2.0
/** The redirect as a module: what it registers, and its activator. */
package org.pernet.redirect.module;
