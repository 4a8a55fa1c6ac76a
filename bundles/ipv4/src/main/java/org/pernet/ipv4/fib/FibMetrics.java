// SPDX-License-Identifier: Apache-2.0
package org.pernet.ipv4.fib;

import static org.pernet.rtnetlink.schema.RouteMetrics.*;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.pernet.api.attr.AttributeForm;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.rtnetlink.schema.RouteAttributes;
import org.pernet.rtnetlink.schema.RouteMetrics;

/** A route's metrics, by RTAX_* (struct dst_metrics). Immutable. */
public final class FibMetrics {
  /** No metric. */
  public static final FibMetrics NONE =
      new FibMetrics(new int[RouteMetrics.SCHEMA.types().size()], "");

  private static final Set<String> ALGORITHMS = Set.of("reno", "cubic");
  private static final int MAX_ADVMSS = 65535 - 40;
  private static final int MAX_MTU = 65535 - 15;
  private static final int MAX_HOPLIMIT = 255;
  private static final int FEATURES = 0x1f;

  private final int[] values;
  private final String algorithm; // of congestion control; empty for none

  private FibMetrics(int[] values, String algorithm) {
    this.values = values;
    this.algorithm = algorithm;
  }

  /** What RTA_METRICS says, within the bounds of each (ip_metrics_convert); EINVAL for what is no metric. */
  static FibMetrics of(Attributes asked) throws NetException {
    int[] values = NONE.values.clone();
    String algorithm = "";
    for (int i = 0; i < asked.size(); i++) {
      int number = asked.typeAt(i).number();
      if (number == 0) {
        continue;
      }
      if (number > values.length) {
        throw new NetException(Errno.EINVAL, "Invalid metric type");
      }
      if (number == RTAX_CC_ALGO.number()) {
        algorithm = asked.valueAt(i) instanceof String name ? name : "";
        if (!ALGORITHMS.contains(algorithm)) {
          throw new NetException(Errno.EINVAL, "Unknown tcp congestion algorithm");
        }
      } else {
        values[number - 1] = bounded(number, value(asked, i));
      }
    }
    return new FibMetrics(values, algorithm);
  }

  private static int value(Attributes asked, int i) throws NetException {
    AttributeForm form = asked.formAt(i);
    boolean whole = form == null || form.payload().isEmpty();
    if (!whole || !(asked.valueAt(i) instanceof Integer value)) {
      throw new NetException(
          Errno.EINVAL,
          "Invalid attribute in metrics",
          RouteAttributes.RTA_METRICS,
          asked.typeAt(i));
    }
    return value;
  }

  private static int bounded(int number, int value) throws NetException {
    if (number == RTAX_FEATURES.number() && (value & ~FEATURES) != 0) {
      throw new NetException(Errno.EINVAL, "Unknown flag set in feature mask in metrics attribute");
    }
    int most = number == RTAX_ADVMSS.number()
        ? MAX_ADVMSS
        : number == RTAX_MTU.number()
            ? MAX_MTU
            : number == RTAX_HOPLIMIT.number() ? MAX_HOPLIMIT : -1;
    return Integer.compareUnsigned(value, most) > 0 ? most : value;
  }

  /** One metric; 0 where it is not set. */
  public int get(AttributeType<Integer> which) {
    return values[which.number() - 1];
  }

  /** The MTU that the route has; 0 for its device's. */
  public int mtu() {
    return get(RTAX_MTU);
  }

  /** Whether the MTU is locked against what is learnt. */
  public boolean isMtuLocked() {
    return isLocked(RTAX_MTU);
  }

  /** Whether a metric is locked against what is learnt. */
  public boolean isLocked(AttributeType<Integer> which) {
    return (get(RTAX_LOCK) & 1 << which.number()) != 0;
  }

  /** The same, with an MTU that was learnt. */
  public FibMetrics withMtu(int mtu, boolean locked) {
    int[] changed = values.clone();
    changed[RTAX_MTU.number() - 1] = mtu;
    changed[RTAX_LOCK.number() - 1] |= locked ? 1 << RTAX_MTU.number() : 0;
    return new FibMetrics(changed, algorithm);
  }

  /** As rtnetlink tells of them (rtnetlink_put_metrics). */
  public Attributes toAttributes() {
    Attributes.Builder out = Attributes.builder();
    for (AttributeType<?> type : RouteMetrics.SCHEMA.types()) {
      if (type == RTAX_CC_ALGO && !algorithm.isEmpty()) {
        out.put(RTAX_CC_ALGO, algorithm);
      } else if (values[type.number() - 1] != 0) {
        out.putReceived(type, values[type.number() - 1], null);
      }
    }
    return out.build();
  }

  /** Whether all that another sets is the same here (fib_metrics_match). */
  boolean hasAll(FibMetrics wanted) {
    for (int i = 0; i < values.length; i++) {
      if (wanted.values[i] != 0 && wanted.values[i] != values[i]) {
        return false;
      }
    }
    return wanted.algorithm.isEmpty() || wanted.algorithm.equals(algorithm);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FibMetrics that
        && Arrays.equals(values, that.values)
        && algorithm.equals(that.algorithm);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(values), algorithm);
  }
}
