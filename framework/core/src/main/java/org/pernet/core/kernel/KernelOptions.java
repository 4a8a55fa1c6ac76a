// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.kernel;

import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.pernet.api.fault.FaultInjector;
import org.pernet.api.kernel.KernelClock;
import org.pernet.api.kernel.Limits;

/**
 * What a kernel is made with.
 *
 * @param clock its time
 * @param random its randomness; safe for threads
 * @param deferred runs what is done later; null for a worker of the kernel's own
 * @param namespaces whether namespaces can be made
 * @param softirqThreads how many threads frames go on in; 0 for the senders' own, below 0 for none: by hand
 * @param faults who makes it fail
 * @param limits how much of each there may be
 */
public record KernelOptions(
    KernelClock clock,
    RandomGenerator random,
    Executor deferred,
    boolean namespaces,
    int softirqThreads,
    FaultInjector faults,
    Limits limits) {}
