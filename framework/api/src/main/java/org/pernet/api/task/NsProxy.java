// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.task;

import org.pernet.api.net.Net;

/**
 * The namespaces of a task (struct nsproxy), as they are at one moment.
 *
 * @param net its network namespace
 */
public record NsProxy(Net net) {}
