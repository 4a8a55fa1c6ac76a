// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.stress;

import static org.junit.Assume.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;
import org.pernet.itests.framework.PernetExam;

/** The same in the framework, where modules are bundles that stop and start: on demand, {@code -Dpernet.stress.seconds=600}. */
public class FrameworkStressIT extends PernetExam {
  private static final int SECONDS = 30;

  /** All at once. */
  @Test
  public void everythingAtOnce() throws Exception {
    assumeTrue(
        "pernet.stress.seconds is given", Integer.getInteger("pernet.stress.seconds") != null);
    Path directory = Files.createTempDirectory("pernet-stress");
    try {
      new Stress(kernel(), Long.getLong("pernet.stress.seed", System.nanoTime()))
          .run(Stress.duration(SECONDS), directory);
    } finally {
      Files.delete(directory);
    }
  }
}
