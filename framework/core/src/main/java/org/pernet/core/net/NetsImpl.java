// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.pernet.api.audit.KernelAuditor.Findings;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.fault.FaultPoint;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetIds;
import org.pernet.api.net.NetReference;
import org.pernet.api.net.Nets;
import org.pernet.core.cred.UserNamespaceImpl;
import org.pernet.core.jfr.KernelEvents;
import org.pernet.core.pernet.PernetList;
import org.pernet.core.rtnl.Announcers;

/** The namespaces of a kernel: their making and their end. */
public final class NetsImpl implements Nets, NetImpl.Nursery {
  /** The inode number of the first one (NET_NS_INIT_INO). */
  private static final int INITIAL_INODE = 0xEFFFFFF9;
  /** Where the others' begin (PROC_DYNAMIC_FIRST). */
  private static final int FIRST_INODE = 0xF0000000;

  private static final FaultPoint NAMESPACE = FaultPoint.memory("net.namespace");

  private final Kernel kernel;
  private final HolderNames holderNames;
  private final boolean namespaces;
  private final KernelEvents events;
  private final NetList list;
  private final PernetList pernet;
  private final NetIdsImpl ids;
  private final NetCleanup cleanup;
  private final InodeNumbers inodes = new InodeNumbers(FIRST_INODE);
  private final AtomicLong cookies = new AtomicLong();
  private final AtomicInteger dying = new AtomicInteger();
  private final NetImpl initial;
  private final NetReference initialReference;

  /**
   * The initial namespace alone, without operations.
   *
   * @param namespaces whether others can be made (CONFIG_NET_NS)
   * @param deferred runs what is cleaned up later
   * @param events who is told of what comes and goes, for the record
   */
  public NetsImpl(
      Kernel kernel,
      NetList list,
      PernetList pernet,
      UserNamespaceImpl owner,
      Announcers announcer,
      HolderNames holderNames,
      boolean namespaces,
      Executor deferred,
      KernelEvents events) {
    this.kernel = kernel;
    this.list = list;
    this.pernet = pernet;
    this.holderNames = holderNames;
    this.namespaces = namespaces;
    this.events = events;
    this.ids = new NetIdsImpl(announcer);
    this.cleanup = new NetCleanup(deferred, this::clean);
    this.initial = new NetImpl(
        this, owner, 0, INITIAL_INODE, cookies.incrementAndGet(), pernet.slotCapacity());
    this.initialReference = initial.refer("kernel").orElseThrow();
    list.add(initial);
  }

  /** The operations that run in them. */
  public PernetList pernet() {
    return pernet;
  }

  /** Whether the ids of namespaces go both ways. */
  public void auditIds(List<NetImpl> nets, Findings found) {
    ids.audit(nets, found);
  }

  /** The list of those seen. */
  public NetList all() {
    return list;
  }

  /** Whether namespaces can be made (CONFIG_NET_NS). */
  public boolean hasNamespaces() {
    return namespaces;
  }

  @Override
  public Kernel kernel() {
    return kernel;
  }

  @Override
  public Net initial() {
    return initial;
  }

  @Override
  public String describe(String holder, Class<?> caller) {
    return holderNames.describe(holder, caller);
  }

  @Override
  public NetReference create(Credentials credentials, String holder) throws NetException {
    return create(List.of(credentials), holder, nets -> {}).get(0);
  }

  @Override
  public List<NetReference> create(List<Credentials> credentials, String holder, Builder builder)
      throws NetException {
    if (!namespaces) {
      throw new NetException(Errno.EINVAL);
    }
    pernet.assertOutside();
    List<NetImpl> nets = new ArrayList<>();
    try {
      for (Credentials owner : credentials) {
        nets.add(allocate(owner));
      }
      List<NetReference> references =
          nets.stream().map(net -> net.refer(holder).orElseThrow()).toList();
      pernet.setUp(
          nets, () -> builder.build(references), () -> forget(nets), () -> list.addAll(nets));
      nets.forEach(events::namespaceCreated);
      return references;
    } catch (NetException | RuntimeException | Error refused) {
      discard(nets);
      throw refused;
    }
  }

  private NetImpl allocate(Credentials credentials) throws NetException {
    UserNamespaceImpl owner = (UserNamespaceImpl) credentials.userNamespace();
    owner.charge(credentials.uid());
    try {
      kernel.faults().reach(NAMESPACE);
    } catch (NetException refused) {
      owner.uncharge(credentials.uid());
      throw refused;
    }
    int inode = inodes.take();
    return new NetImpl(
        this, owner, credentials.uid(), inode, cookies.incrementAndGet(), pernet.slotCapacity());
  }

  private void forget(List<NetImpl> unseen) {
    unseen.forEach(NetImpl::die);
    ids.forget(unseen);
  }

  private void discard(List<NetImpl> unseen) {
    forget(unseen);
    unseen.forEach(this::release);
  }

  private void release(NetImpl net) {
    inodes.giveBack((int) net.inode());
    net.uncharge();
    net.dropPassive();
  }

  @Override
  public void orphaned(NetImpl net) {
    if (net == initial || !net.listed) {
      return;
    }
    dying.incrementAndGet();
    cleanup.add(net);
  }

  private void clean(List<NetImpl> batch) {
    KernelEvents.Span span = events.cleanup();
    pernet.tearDown(batch, () -> {
      list.removeAll(batch);
      ids.forget(batch);
    });
    batch.forEach(this::release);
    batch.forEach(events::namespaceDestroyed);
    span.end(batch.size(), "");
    dying.addAndGet(-batch.size());
  }

  /** The end of all, when the kernel ends: of those that somebody still refers to, too, and of the initial one last. */
  public void destroyAll() {
    initialReference.close();
    List<NetImpl> left = list.snapshot();
    left.remove(initial);
    left.forEach(NetImpl::die);
    Collections.reverse(left);
    dying.addAndGet(left.size());
    clean(left);
    pernet.tearDown(List.of(initial), () -> {
      list.removeAll(List.of(initial));
      ids.forget(List.of(initial));
    });
    initial.dropPassive();
  }

  /** How many have lost their last reference and are not gone yet. */
  public int dying() {
    return dying.get();
  }

  /** Waits for the dead to be gone. */
  public void quiesce() throws InterruptedException {
    cleanup.quiesce();
  }

  @Override
  public void forEach(Consumer<Net> action) {
    list.forEach(action);
  }

  @Override
  public List<Net> list() {
    return List.copyOf(list.snapshot());
  }

  @Override
  public int size() {
    return list.size();
  }

  @Override
  public NetIds ids() {
    return ids;
  }
}
