// SPDX-License-Identifier: Apache-2.0
package org.pernet.osgi.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.module.KernelModule;
import org.pernet.api.module.ModuleContext;
import org.pernet.api.module.ModuleInfo;
import org.pernet.osgi.bundle.GivenModuleActivator;
import org.pernet.osgi.fixture.NamedOperations;
import org.pernet.osgi.fixture.TestBundle;

/** Bundles loaded and unloaded on request: modprobe, rmmod, insmod, autoload. */
@Timeout(30)
class ModuleHostTest extends HostFixture {
  @TempDir
  Path directory;

  private final AtomicInteger inits = new AtomicInteger();
  private DuringInit duringInit = kind -> {};

  private interface DuringInit {
    void accept(String kind) throws NetException;
  }

  @BeforeEach
  void startHostWithAModule() {
    startHost();
    felix
        .context()
        .registerService(
            KernelModule.class,
            new KernelModule() {
              @Override
              public String name() {
                return "wire";
              }

              @Override
              public void init(ModuleContext context) throws NetException {
                inits.incrementAndGet();
                duringInit.accept("wire");
                context.registerSubsys(new NamedOperations("a"));
              }
            },
            null);
  }

  private static TestBundle wire() {
    return TestBundle.named("com.acme.wire")
        .activator(GivenModuleActivator.class)
        .header(
            Constants.PROVIDE_CAPABILITY,
            "pernet.link;kind=wire,pernet.link;kind:List<String>=\"rope,string\"")
        .header(Constants.REQUIRE_CAPABILITY, "osgi.ee;filter:=\"(osgi.ee=JavaSE)\"");
  }

  @Test
  void anUnknownKindIsFoundInWhatBundlesDeclare() throws Exception {
    Bundle bundle = felix.install(wire());
    assertThat(modules.request("pernet.link", "kind", "nosuch")).isFalse();
    assertThat(bundle.getState()).isEqualTo(Bundle.INSTALLED);
    assertThat(modules.modules()).singleElement().satisfies(info -> {
      assertThat(info.state()).isEqualTo(ModuleInfo.State.INSTALLED);
      assertThat(info.provides())
          .containsExactly(
              "pernet.link;kind=wire", "pernet.link;kind=rope", "pernet.link;kind=string");
    });

    assertThat(modules.request("pernet.link", "kind", "string")).isTrue();
    assertThat(bundle.getState()).isEqualTo(Bundle.ACTIVE);
    assertThat(modules.modules().get(0).state()).isEqualTo(ModuleInfo.State.LIVE);
    assertThat(modules.request("pernet.link", "kind", "wire")).isTrue();
    assertThat(inits).hasValue(1);
  }

  @Test
  void concurrentAskersWaitForOneStart() throws Exception {
    felix.install(wire());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Boolean>> answers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      answers.add(threads.submit(() -> modules.request("pernet.link", "kind", "wire")));
    }
    for (Future<Boolean> answer : answers) {
      assertThat(answer.get()).isTrue();
    }
    assertThat(inits).hasValue(1);
    threads.shutdown();
  }

  @Test
  void oneThatAsksForItselfWhileItStartsIsNotKeptWaiting() throws Exception {
    felix.install(wire());
    List<Boolean> answers = new ArrayList<>();
    duringInit = kind -> answers.add(modules.request("pernet.link", "kind", kind));
    assertThat(modules.request("pernet.link", "kind", "wire")).isTrue();
    assertThat(answers).containsExactly(false);
  }

  @Test
  void modulesAreLoadedAndUnloadedByName() throws Exception {
    Bundle bundle = felix.install(wire());
    assertErrno(Errno.ENOENT, () -> modules.load("nosuch"));
    assertErrno(Errno.ENOENT, () -> modules.unload("wire"));
    modules.load("wire");
    modules.load("wire");
    assertThat(inits).hasValue(1);
    modules.unload("wire");
    assertThat(bundle.getState()).isEqualTo(Bundle.RESOLVED);
    assertErrno(Errno.ENOENT, () -> modules.unload("wire"));
  }

  @Test
  void aRefusalOfALoadIsTheKernels() throws Exception {
    felix.install(wire());
    kernel.onOffer((unit, service, properties) -> {
      throw new NetException(Errno.ENOSPC);
    });
    assertErrno(Errno.ENOSPC, () -> modules.load("wire"));
    assertThat(modules.request("pernet.link", "kind", "wire")).isFalse();
    assertThat(modules.modules().get(0).refusal()).contains(Errno.ENOSPC);

    felix.install(TestBundle.named("com.acme.lost")
        .header("Pernet-Module", "lost")
        .header(Constants.IMPORT_PACKAGE, "com.acme.nowhere"));
    assertErrno(Errno.ENOENT, () -> modules.load("lost"));
  }

  @Test
  void filesAreInsertedAndGoneWhenUnloaded() throws Exception {
    Path jar = directory.resolve("wire.jar");
    Files.copy(wire().jar(), jar);
    modules.insert(jar);
    assertThat(kernel.journal()).containsExactly("+wire:a");
    assertErrno(Errno.EEXIST, () -> modules.insert(jar));
    Path copy = directory.resolve("copy.jar");
    Files.copy(jar, copy);
    assertErrno(Errno.EEXIST, () -> modules.insert(copy));
    modules.unload("wire");
    assertThat(modules.modules()).isEmpty();

    kernel.onOffer((unit, service, properties) -> {
      throw new NetException(Errno.ENOMEM);
    });
    int bundles = felix.context().getBundles().length;
    assertErrno(Errno.ENOMEM, () -> modules.insert(jar));
    assertThat(felix.context().getBundles()).hasSize(bundles);
  }

  @Test
  void whatIsNoBundleIsNotInserted() throws Exception {
    assertErrno(Errno.ENOENT, () -> modules.insert(directory.resolve("nosuch.jar")));
    assertErrno(Errno.ENOEXEC, () -> modules.insert(directory));
    Path text = Files.writeString(directory.resolve("text.jar"), "no jar at all");
    assertErrno(Errno.ENOEXEC, () -> modules.insert(text));
  }

  private interface Action {
    void run() throws NetException;
  }

  private static void assertErrno(Errno errno, Action action) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            NetException.class, refusal -> assertThat(refusal.errno()).isEqualTo(errno));
  }
}
