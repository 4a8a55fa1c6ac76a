// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How sources look. */
class SourcesTest {
  private static final int LINES = 400;
  private static final Pattern SLEEP =
      Pattern.compile("\\bThread\\.sleep\\(|\\bTimeUnit\\.\\w+\\.sleep\\(");

  private static List<String> those(List<Path> files, Predicate<Path> wrong) {
    return files.stream().filter(wrong).map(House::name).toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyRoomHasADoorPlate() {
    assertThat(those(
            House.allSources(), file -> !file.endsWith("module-info.java") && !hasDoorPlate(file)))
        .isEmpty();
  }

  /** A test's room may be the one that it tests. */
  private static boolean hasDoorPlate(Path file) {
    Path plate = file.resolveSibling("package-info.java");
    Path tested = Path.of(plate.toString().replace("/src/test/java/", "/src/main/java/"));
    return Files.exists(plate) || Files.exists(tested);
  }

  @Test
  void noFileIsTwoThings() {
    assertThat(those(House.allSources(), file -> text(file).lines().count() >= LINES))
        .isEmpty();
  }

  @Test
  void everyFileSaysItsLicence() {
    assertThat(those(
            House.allSources(),
            file -> !text(file).startsWith("// SPDX-License-Identifier: Apache-2.0\n")))
        .isEmpty();
  }

  @Test
  void noTestSleeps() {
    List<Path> tests = Arrays.stream(House.values())
        .flatMap(module -> module.sources("test").stream())
        .filter(file -> !file.endsWith("SourcesTest.java"))
        .toList();
    assertThat(those(tests, file -> SLEEP.matcher(text(file)).find())).isEmpty();
  }
}
