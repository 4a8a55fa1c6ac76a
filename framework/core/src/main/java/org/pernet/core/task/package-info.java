// SPDX-License-Identifier: Apache-2.0
/** Tasks, their open files, and the names that they give to namespaces. */
package org.pernet.core.task;
