// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.pernet.PernetKey;
import org.pernet.core.cred.UserNamespaceImpl;
import org.pernet.core.dev.DeviceTable;
import org.pernet.core.skb.NetTaps;

/** A namespace. Kept small: an idle one is this, its slots, its table of devices and one reference. */
public final class NetImpl implements Net {
  private static final StackWalker CALLER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private final Nursery nursery;
  private final UserNamespaceImpl userNamespace;
  private final int ownerUid;
  private final int inode;
  private final long cookie;
  private final Slots slots;
  private final DeviceTable devices = new DeviceTable();

  private NetReferenceImpl references; // a list, the newest first; guarded by this
  private int passive = 1; // guarded by this: the living hold one together
  private volatile boolean alive = true; // written under this

  private volatile NetTaps taps = NetTaps.NONE; // written under this

  NetImpl previous; // guarded by the list of namespaces
  NetImpl next; // guarded by the list of namespaces
  boolean listed; // guarded by the list of namespaces
  volatile NsidTable ids; // made under the lock of the ids

  /** What a namespace needs of its kernel. */
  interface Nursery {
    Kernel kernel();

    Net initial();

    /** A holder's name, with the module that {@code caller} belongs to. */
    String describe(String holder, Class<?> caller);

    /** The last reference is gone. Called without locks. */
    void orphaned(NetImpl net);
  }

  NetImpl(
      Nursery nursery,
      UserNamespaceImpl userNamespace,
      int ownerUid,
      int inode,
      long cookie,
      int slotCapacity) {
    this.nursery = nursery;
    this.userNamespace = userNamespace;
    this.ownerUid = ownerUid;
    this.inode = inode;
    this.cookie = cookie;
    this.slots = new Slots(slotCapacity);
  }

  @Override
  public Kernel kernel() {
    return nursery.kernel();
  }

  @Override
  public long inode() {
    return Integer.toUnsignedLong(inode);
  }

  @Override
  public long cookie() {
    return cookie;
  }

  @Override
  public UserNamespace userNamespace() {
    return userNamespace;
  }

  /** Gives back what its owner was charged. */
  void uncharge() {
    userNamespace.uncharge(ownerUid);
  }

  @Override
  public boolean isInitial() {
    return nursery.initial() == this;
  }

  @Override
  public boolean isAlive() {
    return alive;
  }

  /** The subsystems' state. */
  public Slots slots() {
    return slots;
  }

  /** The devices. */
  public DeviceTable deviceTable() {
    return devices;
  }

  /** Those who are shown all frames here. */
  public NetTaps taps() {
    return taps;
  }

  /** Changes who is shown all frames here. */
  public synchronized void changeTaps(UnaryOperator<NetTaps> change) {
    taps = change.apply(taps);
  }

  @Override
  public <S> S get(PernetKey<S> key) {
    return slots.get(key);
  }

  @Override
  public <S> S obtain(PernetKey<S> key) {
    return slots.obtain(key, this);
  }

  @Override
  public NetReference get(String holder) {
    return refer(describeHolder(holder, CALLER.getCallerClass()))
        .orElseThrow(() -> new IllegalStateException("the namespace " + inode() + " is dying"));
  }

  @Override
  public Optional<NetReference> maybeGet(String holder) {
    return refer(describeHolder(holder, CALLER.getCallerClass()));
  }

  /** A holder's name, with the module that {@code caller} belongs to. */
  public String describeHolder(String holder, Class<?> caller) {
    return nursery.describe(holder, caller);
  }

  /** {@link #maybeGet} for the kernel's own. */
  public synchronized Optional<NetReference> refer(String holder) {
    if (!alive) {
      return Optional.empty();
    }
    NetReferenceImpl reference = new NetReferenceImpl(this, holder, false);
    reference.next = references;
    if (references != null) {
      references.previous = reference;
    }
    references = reference;
    return Optional.of(reference);
  }

  @Override
  public synchronized NetReference hold(String holder) {
    passive++;
    return new NetReferenceImpl(this, holder, true);
  }

  /** put_net. */
  void put(NetReferenceImpl reference) {
    boolean last = false;
    synchronized (this) {
      if (!reference.markClosed()) {
        return;
      }
      if (reference.previous == null) {
        references = reference.next;
      } else {
        reference.previous.next = reference.next;
      }
      if (reference.next != null) {
        reference.next.previous = reference.previous;
      }
      reference.previous = null;
      reference.next = null;
      if (references == null && alive) {
        alive = false;
        last = true;
      }
    }
    if (last) {
      nursery.orphaned(this);
    }
  }

  /** Nobody's reference keeps it alive any more, for its kernel ends. */
  synchronized void die() {
    alive = false;
  }

  void releasePassive(NetReferenceImpl reference) {
    synchronized (this) {
      if (!reference.markClosed()) {
        return;
      }
    }
    dropPassive();
  }

  /** The living let go (net_passive_dec); the last passive reference frees the state. */
  void dropPassive() {
    boolean last;
    synchronized (this) {
      last = --passive == 0;
    }
    if (last) {
      slots.end();
    }
  }

  @Override
  public synchronized List<String> holders() {
    List<String> all = new ArrayList<>();
    for (NetReferenceImpl at = references; at != null; at = at.next) {
      all.add(at.holder());
    }
    return all;
  }

  @Override
  public Optional<NetDevice> deviceByName(String name) {
    return devices.findByName(name);
  }

  @Override
  public Optional<NetDevice> deviceByIndex(int index) {
    return devices.findByIndex(index);
  }

  @Override
  public Optional<NetDevice> deviceAtOrAfter(int index) {
    return Optional.ofNullable(devices.atOrAfter(index));
  }

  @Override
  public List<NetDevice> devices() {
    return List.copyOf(devices.list());
  }

  @Override
  public List<NetDevice> devicesByAge() {
    return List.copyOf(devices.listByAge());
  }

  @Override
  public int devicesSequence() {
    return devices.sequence();
  }

  @Override
  public String toString() {
    return "net:[" + inode() + "]";
  }
}
