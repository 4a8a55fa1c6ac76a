// SPDX-License-Identifier: Apache-2.0
/** Tests of tasks, their files, and the names of namespaces. */
package org.pernet.testkit.task;
