// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.net;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.pernet.PernetKey;

/** A network namespace (struct net). Look-ups take no lock. */
@ProviderType
public interface Net {
  /** The kernel that it belongs to. */
  Kernel kernel();

  /** Its inode number in nsfs, as {@code stat} shows; unique among the living. */
  long inode();

  /** Its cookie (SO_NETNS_COOKIE): unique, never used again. */
  long cookie();

  /** The user namespace that owns it. */
  UserNamespace userNamespace();

  /** Whether it is the kernel's first one (init_net). */
  boolean isInitial();

  /** Whether anybody still refers to it; a namespace without references is dying, and never comes back (check_net). */
  boolean isAlive();

  /**
   * A subsystem's state here (net_generic): an array read.
   *
   * @return null before the key's operations are registered, after they are gone, and where the key is lazy and nobody
   *     has {@link #obtain}ed it
   */
  <S> S get(PernetKey<S> key);

  /** A subsystem's state here, made now where the key is lazy and it was not; {@link IllegalStateException} where the key has no slot. */
  <S> S obtain(PernetKey<S> key);

  /**
   * Keeps the namespace alive (get_net). The caller must know that it is; {@link IllegalStateException} where it is not.
   *
   * @param holder who: shown where a namespace cannot die
   */
  NetReference get(String holder);

  /** Keeps the namespace alive if it still is (maybe_get_net). */
  Optional<NetReference> maybeGet(String holder);

  /**
   * Keeps the namespace from being freed, not it alive (net_passive_inc): its identity stays readable; the state of
   * subsystems goes with its cleanup.
   */
  NetReference hold(String holder);

  /** Who keeps it alive, in no order. */
  List<String> holders();

  /** The device with this name or alternative name (__dev_get_by_name). */
  Optional<NetDevice> deviceByName(String name);

  /** The device with this index (__dev_get_by_index). */
  Optional<NetDevice> deviceByIndex(int index);

  /** The first device whose index is {@code index} or higher, for a walk that goes on when devices come and go. */
  Optional<NetDevice> deviceAtOrAfter(int index);

  /** All devices, by ascending index, as they are now. */
  List<NetDevice> devices();

  /** All devices, those first that came here first: in the kernel's list (for_each_netdev). */
  List<NetDevice> devicesByAge();

  /** Counts changes of the list of devices; never 0 (dev_base_seq). */
  int devicesSequence();
}
