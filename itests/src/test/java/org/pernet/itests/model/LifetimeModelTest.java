// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.ActionChain;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.CloneFlags;
import org.pernet.api.task.Task;
import org.pernet.testkit.TestKernel;

/** How long namespaces live: as long as a task is in them, a descriptor is open, or a name is mounted, and not longer. */
class LifetimeModelTest {
  /** An open file: descriptors share it, here and in forks. Null for a plain one. */
  private static final class Open {
    private final Net net;

    Open(Net net) {
      this.net = net;
    }
  }

  /** A task, where it is, what it has open. All are forks of one, and so see the same names. */
  private static final class Actor {
    private final Task task;
    private Net net;
    private final TreeMap<Integer, Open> files = new TreeMap<>();

    Actor(Task task, Net net) {
      this.task = task;
      this.net = net;
    }

    int lowestFree() {
      int fd = 0;
      while (files.containsKey(fd)) {
        fd++;
      }
      return fd;
    }
  }

  /** A kernel, and who refers to what. */
  static final class World implements AutoCloseable {
    private final TestKernel test = TestKernel.bootBare();
    private final List<Actor> actors = new ArrayList<>();
    private final Map<String, Net> names = new HashMap<>(); // null for a file without a mount
    private final List<String> before = test.initial().holders();

    World() {
      actors.add(new Actor(fork(test.kernel().tasks().init()), test.initial()));
    }

    private static Task fork(Task parent) {
      try {
        return parent.fork("child");
      } catch (NetException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    private Actor actor(int which) {
      return actors.get(which % actors.size());
    }

    /** What is to be refused with this, or, where that is null, to be done. */
    private boolean done(Errno errno, TestKernel.Step step) {
      NetException refusal = null;
      try {
        step.run();
      } catch (NetException refused) {
        refusal = refused;
      }
      assertThat(refusal == null ? null : refusal.errno()).isEqualTo(errno);
      return refusal == null;
    }

    private void compare() {
      test.quiesce();
      List<Net> references = new ArrayList<>();
      Set<Open> files = new HashSet<>();
      for (Actor actor : actors) {
        references.add(actor.net);
        assertThat(actor.task.net()).isSameAs(actor.net);
        assertThat(actor.task.files().size()).isEqualTo(actor.files.size());
        files.addAll(actor.files.values());
      }
      files.stream().map(file -> file.net).forEach(references::add);
      references.addAll(names.values());
      references.removeIf(net -> net == null);
      Set<Net> alive = new HashSet<>(references);
      alive.add(test.initial());
      assertThat(new HashSet<>(test.kernel().nets().list())).isEqualTo(alive);
      for (Net net : alive) {
        long count = references.stream().filter(other -> other == net).count();
        int own = net.isInitial() ? before.size() : 0;
        assertThat(net.holders()).as("%s", net).hasSize((int) count + own);
      }
      assertThat(new HashSet<>(actors.get(0).task.netnsNames().list())).isEqualTo(names.keySet());
      names.forEach((name, net) ->
          assertThat(actors.get(0).task.netnsNames().mounted(name).orElse(null)).isSameAs(net));
      assertThat(test.kernel().audit()).isEmpty();
    }

    @Override
    public void close() throws NetException {
      for (Map.Entry<String, Net> name : names.entrySet()) {
        if (name.getValue() != null) {
          actors.get(0).task.netnsNames().unmount(name.getKey());
        }
      }
      actors.forEach(actor -> actor.task.close());
      test.close();
    }
  }

  /** A task goes into a namespace of its own. */
  record Unshare(int who) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      Actor actor = world.actor(who);
      actor.task.unshare(CloneFlags.CLONE_NEWNET);
      actor.net = actor.task.net();
      world.compare();
    }
  }

  /** A task has a child, with the same files. */
  record Fork(int who) implements Step<World> {
    @Override
    public void run(World world) {
      Actor actor = world.actor(who);
      if (world.actors.size() < 6) {
        Actor child = new Actor(World.fork(actor.task), actor.net);
        child.files.putAll(actor.files);
        world.actors.add(child);
      }
      world.compare();
    }
  }

  /** A task ends, but for the last. */
  record Exit(int who) implements Step<World> {
    @Override
    public void run(World world) {
      if (world.actors.size() > 1) {
        Actor actor = world.actor(who);
        actor.task.close();
        world.actors.remove(actor);
      }
      world.compare();
    }
  }

  /** A task opens another's namespace. */
  record OpenNet(int who, int of) implements Step<World> {
    @Override
    public void run(World world) throws NetException {
      Actor actor = world.actor(who);
      Actor other = world.actor(of);
      int fd = actor.task.openNet(other.task.pid());
      assertThat(fd).isEqualTo(actor.lowestFree());
      actor.files.put(fd, new Open(other.net));
      world.compare();
    }
  }

  /** A task has one more descriptor of an open file. */
  record Dup(int who, int fd) implements Step<World> {
    @Override
    public void run(World world) {
      Actor actor = world.actor(who);
      Open file = actor.files.get(fd);
      int fresh = actor.lowestFree();
      if (world.done(file == null ? Errno.EBADF : null, () -> actor.task.files().dup(fd))) {
        actor.files.put(fresh, file);
      }
      world.compare();
    }
  }

  /** A task closes a descriptor. */
  record Close(int who, int fd) implements Step<World> {
    @Override
    public void run(World world) {
      Actor actor = world.actor(who);
      Errno errno = actor.files.containsKey(fd) ? null : Errno.EBADF;
      world.done(errno, () -> actor.task.files().close(fd));
      actor.files.remove(fd);
      world.compare();
    }
  }

  /** A task goes where a descriptor leads. */
  record SetNs(int who, int fd) implements Step<World> {
    @Override
    public void run(World world) {
      Actor actor = world.actor(who);
      Open file = actor.files.get(fd);
      Errno errno = file == null ? Errno.EBADF : file.net == null ? Errno.EINVAL : null;
      if (world.done(errno, () -> actor.task.setns(fd, CloneFlags.CLONE_NEWNET))) {
        actor.net = file.net;
      }
      world.compare();
    }
  }

  /** A name is made, or goes; EBUSY while something is mounted on it. */
  record Name(int who, String name, boolean create) implements Step<World> {
    @Override
    public void run(World world) {
      Actor actor = world.actor(who);
      boolean there = world.names.containsKey(name);
      if (create) {
        if (world.done(
            there ? Errno.EEXIST : null, () -> actor.task.netnsNames().create(name))) {
          world.names.put(name, null);
        }
      } else {
        Errno errno = there ? null : Errno.ENOENT;
        errno = world.names.get(name) == null ? errno : Errno.EBUSY;
        if (world.done(errno, () -> actor.task.netnsNames().unlink(name))) {
          world.names.remove(name);
        }
      }
      world.compare();
    }
  }

  /** What a descriptor leads to is mounted on a name, over what was there; or the mount is taken off. */
  record Mount(int who, String name, int fd, boolean on) implements Step<World> {
    @Override
    public void run(World world) {
      Actor actor = world.actor(who);
      Open file = actor.files.get(fd);
      boolean there = world.names.containsKey(name);
      if (on) {
        Errno errno = !there
            ? Errno.ENOENT // where it goes is looked up first, as by mount(2)
            : file == null ? Errno.EBADF : file.net == null ? Errno.EINVAL : null;
        if (world.done(errno, () -> actor.task.netnsNames().mount(name, actor.task, fd))) {
          world.names.put(name, file.net);
        }
      } else {
        Errno errno = !there ? Errno.ENOENT : world.names.get(name) == null ? Errno.EINVAL : null;
        if (world.done(errno, () -> actor.task.netnsNames().unmount(name))) {
          world.names.put(name, null);
        }
      }
      world.compare();
    }
  }

  /** A task opens a name. */
  record OpenName(int who, String name) implements Step<World> {
    @Override
    public void run(World world) {
      Actor actor = world.actor(who);
      Errno errno = world.names.containsKey(name) ? null : Errno.ENOENT;
      int fd = actor.lowestFree();
      if (world.done(errno, () -> actor.task.netnsNames().open(name, actor.task))) {
        actor.files.put(fd, new Open(world.names.get(name)));
      }
      world.compare();
    }
  }

  @Provide
  Arbitrary<ActionChain<World>> chains() {
    Arbitrary<Integer> who = Arbitraries.integers().between(0, 9);
    Arbitrary<Integer> fd = Arbitraries.integers().between(0, 4);
    Arbitrary<String> name = Arbitraries.of("red", "blue");
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    return Chains.of(
        World::new,
        60,
        List.of(
            who.map(Unshare::new),
            who.map(Fork::new),
            who.map(Exit::new),
            Combinators.combine(who, who).as(OpenNet::new),
            Combinators.combine(who, fd).as(Dup::new),
            Combinators.combine(who, fd).as(Close::new),
            Combinators.combine(who, fd).as(SetNs::new),
            Combinators.combine(who, name, either).as(Name::new),
            Combinators.combine(who, name, fd, either).as(Mount::new),
            Combinators.combine(who, name).as(OpenName::new)));
  }

  @Property
  void namespacesLiveAsLongAsTheyAreReferredTo(@ForAll("chains") ActionChain<World> chain)
      throws Exception {
    Chains.play(chain);
  }
}
