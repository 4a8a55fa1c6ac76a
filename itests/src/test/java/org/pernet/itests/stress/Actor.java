// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.stress;

import java.io.IOException;
import java.util.SplittableRandom;
import org.pernet.api.errno.NetException;

/** One who does things to a kernel, again and again, in a thread of his own. */
@FunctionalInterface
interface Actor {
  /** Does one thing; a refusal that a kernel may give to it is none of his failures. */
  void step(SplittableRandom random) throws NetException, IOException, InterruptedException;
}
