// SPDX-License-Identifier: Apache-2.0
package org.pernet.benchmarks.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.NetReference;

/**
 * What must not become slow: the same work costs the same with many namespaces and devices as with few, or as much more as a plain
 * map of that size, and takes no more of the heap than it should. Each ratio has three tries. Status 1 where one fails all three;
 * with {@code --self-test} where a walk over all devices, which must fail, passes.
 */
public final class Regression {
  private static final int FEW = 1_000;
  private static final int MANY = 100_000;
  private static final int TRIES = 3;
  private static final double SAME = 5;
  private static final double WITH_A_WALK = 8;
  private static final double BYTES_OF_NAMESPACE = 1_536;
  private static final double BYTES_OF_PAIR = 16_384;

  private final Cost cost = new Cost();
  private final Sized few;
  private final Sized many;
  private boolean failed;

  private Regression(Sized few, Sized many) {
    this.few = few;
    this.many = many;
  }

  /** Something that is not to exceed a bound. */
  @FunctionalInterface
  private interface Measure {
    double take() throws NetException;
  }

  /** Runs the checks. */
  public static void main(String... args) throws NetException {
    boolean selfTest = List.of(args).contains("--self-test");
    try (Sized few = new Sized(FEW);
        Sized many = new Sized(selfTest ? MANY / 10 : MANY)) {
      Regression check = new Regression(few, many);
      if (selfTest) {
        check.check("a walk, which must fail", SAME, () -> check.growth(few::byWalk, many::byWalk));
        check.failed = !check.failed;
      } else {
        check.all();
      }
      System.exit(check.failed || few.found() + many.found() == 0 ? 1 : 0);
    }
  }

  private double growth(Cost.Work ofFew, Cost.Work ofMany) throws NetException {
    return cost.ratio(ofMany, ofFew);
  }

  private double beyondMap(Cost.Work ofFew, Cost.Work ofMany) throws NetException {
    return growth(ofFew, ofMany) / growth(few::plainMap, many::plainMap);
  }

  private void all() throws NetException {
    check("by name, beyond a map's growth", SAME, () -> beyondMap(few::byName, many::byName));
    check("by index, beyond a map's growth", SAME, () -> beyondMap(few::byIndex, many::byIndex));
    check(
        "pairs by pattern, deleted by group, growth",
        WITH_A_WALK,
        () -> growth(few::pairsByPattern, many::pairsByPattern));
    check(
        "low names freed and drawn, growth",
        SAME,
        () -> growth(few::churnByPattern, many::churnByPattern));
    check("renames, growth", SAME, () -> growth(few::renames, many::renames));
    check(
        "namespaces with ids, to the end, growth",
        SAME,
        () -> growth(few::namespaces, many::namespaces));
    double perNamespace = (double) MANY / FEW;
    check(
        "a module over all namespaces, growth for each",
        SAME,
        () -> growth(few::module, many::module) / perNamespace);
    List<NetReference> kept = new ArrayList<>();
    check(
        "bytes allocated for a namespace",
        BYTES_OF_NAMESPACE,
        () -> (double) cost.bytes(() -> few.newNamespaces(kept)) / Sized.BATCH);
    check(
        "bytes allocated for a pair's request, its end's too",
        BYTES_OF_PAIR,
        () -> (double) cost.bytes(few::pairsByPattern) / Sized.BATCH);
  }

  private void check(String what, double bound, Measure measure) throws NetException {
    double best = Double.MAX_VALUE;
    int tries = 0;
    while (best > bound && tries < TRIES) {
      best = Math.min(best, measure.take());
      tries++;
    }
    boolean kept = best <= bound;
    failed |= !kept;
    System.out.printf(
        Locale.ROOT,
        "%-52s %9.2f  at most %7.0f  %s%n",
        what,
        best,
        bound,
        kept ? "yes" : "NO, " + tries + " times");
  }
}
