// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.model;

import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;

/** Chains of steps, and how they are played. */
final class Chains {
  private Chains() {}

  /** Chains of so many steps of these sorts, each sort as often as any other. */
  static <W> Arbitrary<ActionChain<W>> of(
      Supplier<W> start, int length, List<Arbitrary<? extends Step<W>>> sorts) {
    ActionChainArbitrary<W> chains = ActionChain.startWith(start);
    for (Arbitrary<? extends Step<W>> sort : sorts) {
      Action.Independent<W> action = () -> sort.map(Chains::transformer);
      chains = chains.withAction(action);
    }
    return chains.withMaxTransformations(length);
  }

  private static <W> Transformer<W> transformer(Step<W> step) {
    return Transformer.mutate(step.toString(), world -> {
      try {
        step.run(world);
      } catch (RuntimeException | Error wrong) {
        throw wrong;
      } catch (Exception wrong) {
        throw new AssertionError(step + " failed", wrong);
      }
    });
  }

  /** Plays a chain to its end, and looks whether anything is left over. */
  static <W extends AutoCloseable> void play(ActionChain<W> chain) throws Exception {
    chain.run().close();
  }
}
