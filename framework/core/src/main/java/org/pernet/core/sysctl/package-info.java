// SPDX-License-Identifier: Apache-2.0
/** The files below {@code /proc/sys}: the tables that modules brought, as one tree. Of the core, {@code kernel} and {@code module} enter. */
package org.pernet.core.sysctl;
