// SPDX-License-Identifier: Apache-2.0
package org.pernet.redirect.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.pernet.PernetOperations;

/** The namespaces by their cookies, and those who keep files of them. Safe for threads. */
public final class LivingNets implements PernetOperations {
  private final Map<Long, Net> byCookie = new ConcurrentHashMap<>();
  private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

  /** One who is told of each. Called with the pernet lock held. */
  public interface Watcher {
    /** It is there; may be told twice. */
    void appeared(long cookie) throws NetException;

    /** It has gone. */
    void gone(long cookie);
  }

  /** None yet. */
  public LivingNets() {}

  @Override
  public void init(Net net) throws NetException {
    byCookie.put(net.cookie(), net);
    try {
      for (Watcher watcher : watchers) {
        watcher.appeared(net.cookie());
      }
    } catch (NetException refused) {
      exit(net);
      throw refused;
    }
  }

  @Override
  public void exit(Net net) {
    byCookie.remove(net.cookie());
    watchers.forEach(watcher -> watcher.gone(net.cookie()));
  }

  /** The one with a cookie. */
  public Optional<Net> find(long cookie) {
    return Optional.ofNullable(byCookie.get(cookie));
  }

  /** Tells of those that there are, and from now on of all that come and go. */
  public void add(Watcher watcher) throws NetException {
    watchers.add(watcher);
    for (long cookie : byCookie.keySet()) {
      watcher.appeared(cookie);
      if (!byCookie.containsKey(cookie)) {
        watcher.gone(cookie);
      }
    }
  }

  /** Tells no more. */
  public void remove(Watcher watcher) {
    watchers.remove(watcher);
  }
}
