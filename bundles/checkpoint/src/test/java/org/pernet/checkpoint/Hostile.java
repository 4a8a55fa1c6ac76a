// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import java.nio.file.Path;
import java.util.Map;

/**
 * Tries to restore directories, in a Java of its own with little memory: a line for each with what came of it. Arguments: the
 * directories.
 */
public final class Hostile {
  private Hostile() {}

  /** Runs it. */
  public static void main(String[] directories) throws Exception {
    try (Lab lab = Lab.boot()) {
      Map<String, String> before = Lab.files(lab.save(SaveRequest.everything()));
      for (String directory : directories) {
        System.out.println(outcome(lab, Path.of(directory)));
        lab.kernel().quiesce();
        boolean same = Lab.files(lab.save(SaveRequest.everything())).equals(before);
        if (!same || !lab.kernel().kernel().audit().isEmpty()) {
          throw new IllegalStateException(directory + " has changed the kernel");
        }
      }
    }
  }

  private static String outcome(Lab lab, Path directory) {
    try {
      RestoreRequest request = RestoreRequest.asSaved();
      return "restored: "
          + Checkpoints.restore(lab.task(), request, directory, Progress.NONE).names();
    } catch (java.io.IOException | org.pernet.api.errno.NetException refused) {
      return refused.getClass().getSimpleName() + ": " + refused.getMessage();
    }
  }
}
