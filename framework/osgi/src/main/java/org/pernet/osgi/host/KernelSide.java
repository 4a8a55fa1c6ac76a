// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.ExtensionPoint;
import org.pernet.core.ModuleUnit;
import org.pernet.osgi.load.BundleNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bundle's place in the kernel: its unit. All methods but the questions are called in the bundle's turn. */
final class KernelSide {
  private static final Logger LOG = LoggerFactory.getLogger(KernelSide.class);

  private final Bundle bundle;
  private final HostState host;
  private volatile ModuleUnit unit;
  private volatile NetException refusal;
  private volatile boolean live;

  KernelSide(Bundle bundle, HostState host) {
    this.bundle = bundle;
    this.host = host;
  }

  boolean isLive() {
    return live;
  }

  Optional<NetException> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** The unit, once something was offered. */
  Optional<ModuleUnit> unit() {
    return Optional.ofNullable(unit);
  }

  /** Takes everything down; the bundle may begin anew. */
  void withdraw(List<Offer> offers, List<Offer> released) {
    if (unit != null) {
      unit.withdraw();
    }
    refusal = null;
    live = false;
    for (Offer offer : offers) {
      if (offer.isTaken() || offer.isGone()) {
        released.add(offer);
      }
      offer.drop();
      if (offer.isGone()) {
        offer.dismiss();
      }
    }
  }

  /** Refuses the bundle, of which the kernel keeps nothing: all of it, until it begins anew. */
  void refuse(NetException why, List<Offer> offers, List<Offer> released) {
    LOG.warn(
        "module {} ({}) is refused: {}", BundleNames.moduleName(bundle), bundle, why.getMessage());
    refusal = why;
    live = false;
    host.refusals().put(bundle, why.errno());
    for (Offer offer : offers) {
      offer.refuse(why);
    }
    released.addAll(offers);
  }

  /** Takes down what may be left of a refused bundle; it stays refused. */
  void clear() {
    if (refusal != null && unit != null) {
      unit.withdraw();
    }
  }

  /**
   * Offers all that the kernel has not, oldest first.
   *
   * @return false where an object has still to be fetched
   */
  boolean offer(List<Offer> offers, List<ExtensionPoint<?>> opened, List<Offer> released) {
    for (Offer offer : offers) {
      if (offer.isGone()) {
        offer.dismiss();
      } else if (host.isClosed()) {
        offer.dismiss();
        released.add(offer);
      } else if (refusal != null) {
        offer.refuse(refusal);
        released.add(offer);
      } else if (!offer.isTaken() && !isStarted()) {
        offer.refuse(new NetException(Errno.EBUSY, "the module is being unloaded"));
        released.add(offer);
      } else if (offer.service() == null) {
        return false;
      } else {
        offer(offer, offers, opened, released);
      }
    }
    return true;
  }

  private boolean isStarted() {
    return (bundle.getState() & (Bundle.STARTING | Bundle.ACTIVE)) != 0;
  }

  private void offer(
      Offer offer, List<Offer> all, List<ExtensionPoint<?>> opened, List<Offer> released) {
    try {
      for (String type : offer.types()) {
        if (!offer.isTaken(type) && host.kernel().takes(type)) {
          offer(offer, type);
          if (type.equals(ExtensionPoint.class.getName())) {
            opened.add((ExtensionPoint<?>) offer.service());
          }
        }
      }
      offer.accept();
    } catch (NetException why) {
      if (host.isClosed()) {
        offer.dismiss();
        released.add(offer);
      } else {
        refuse(why, all, released);
      }
    }
  }

  private void offer(Offer offer, String type) throws NetException {
    Map<String, Object> properties = offer.properties();
    offer.offeredWith(properties);
    try {
      newUnit().offer(type, offer.service(), properties);
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("{}: the kernel failed to take {}", bundle, offer.reference(), e);
      unit.withdraw();
      throw new NetException(Errno.EIO, ExtAck.NONE, e);
    }
    offer.take(type);
    live = true;
    host.refusals().remove(bundle);
  }

  private ModuleUnit newUnit() {
    if (unit == null) {
      unit = host.kernel()
          .newUnit(
              BundleNames.moduleName(bundle),
              bundle.getVersion().toString(),
              BundleNames.description(bundle),
              bundle.getLocation());
    }
    return unit;
  }
}
