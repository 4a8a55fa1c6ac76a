// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
  @TempDir
  private Path home;

  @Test
  void foldersSayTheStartLevel() throws LaunchException, IOException {
    touch("bundles/10/c.jar");
    touch("bundles/2/b.jar");
    touch("bundles/2/notes.txt");
    touch("bundles/lib/a.jar");
    touch("bundles/readme");
    assertThat(new Installation(home).bundles())
        .extracting(bundle ->
            bundle.path().getFileName() + " " + bundle.startLevel() + " " + bundle.starts())
        .containsExactly("a.jar 0 false", "b.jar 2 true", "c.jar 10 true");
  }

  @Test
  void configurationIsRead() throws LaunchException, IOException {
    Files.writeString(touch("conf/config.properties"), "a=1\nb=2,\\\n  3\n");
    assertThat(new Installation(home).configuration())
        .containsEntry("a", "1")
        .containsEntry("b", "2,3");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(new Installation(home)::bundles)
        .isInstanceOf(LaunchException.class)
        .hasMessage("cannot read " + home.resolve("bundles"));
    assertThatThrownBy(new Installation(home)::configuration)
        .isInstanceOf(LaunchException.class)
        .hasMessage("cannot read " + home.resolve("conf/config.properties"));
  }

  private Path touch(String name) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.createFile(file);
  }
}
