// SPDX-License-Identifier: Apache-2.0
/** Client processes as tasks of the kernel: who is whose child, which namespaces their threads are in, how long they last. */
package org.pernet.redirect.client;
