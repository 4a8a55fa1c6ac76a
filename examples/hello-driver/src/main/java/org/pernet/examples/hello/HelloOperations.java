// SPDX-License-Identifier: Apache-2.0
package org.pernet.examples.hello;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetKey;
import org.pernet.api.pernet.PernetOperations;

/** What the driver keeps in each namespace: how many devices it has made there. */
final class HelloOperations implements PernetOperations {
  private final PernetKey<AtomicInteger> made = PernetKey.of("hello", net -> new AtomicInteger());

  @Override
  public Optional<PernetKey<?>> key() {
    return Optional.of(made);
  }

  /** One more device in {@code net}. */
  void count(Net net) {
    net.get(made).incrementAndGet();
  }
}
