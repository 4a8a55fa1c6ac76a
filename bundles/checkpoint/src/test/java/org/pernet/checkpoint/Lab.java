// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_CREATE;
import static org.pernet.netlink.message.NetlinkMessage.NLM_F_EXCL;
import static org.pernet.rtnetlink.schema.LinkAttributes.*;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_DATA;
import static org.pernet.rtnetlink.schema.LinkInfoAttributes.IFLA_INFO_KIND;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.NetException;
import org.pernet.api.link.LinkConfig;
import org.pernet.api.module.KernelModule;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;
import org.pernet.bridge.module.BridgeModule;
import org.pernet.checkpoint.dump.Checkpointer;
import org.pernet.checkpoint.dump.RouteCodec;
import org.pernet.checkpoint.dump.Snapshot;
import org.pernet.checkpoint.image.CriuFrames;
import org.pernet.checkpoint.image.Fields;
import org.pernet.checkpoint.image.ImageName;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.InventoryWriter;
import org.pernet.checkpoint.image.NetDeviceEntry;
import org.pernet.checkpoint.image.NetnsEntry;
import org.pernet.checkpoint.image.RtnlStream;
import org.pernet.checkpoint.restore.Restorer;
import org.pernet.dummy.DummyModule;
import org.pernet.ipv4.module.Ipv4Module;
import org.pernet.loopback.LoopbackModule;
import org.pernet.netlink.message.NetlinkMessage;
import org.pernet.netlink.module.NetlinkModule;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.message.LinkMessage;
import org.pernet.rtnetlink.message.RtnlMessage;
import org.pernet.rtnetlink.module.RtnetlinkModule;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.testkit.TestKernel;
import org.pernet.veth.VethModule;

/** A kernel, a task of root's in its initial namespace, and short words for what tests do. */
public final class Lab implements AutoCloseable {
  private final TestKernel kernel;
  private final Task task;

  private Lab(TestKernel kernel) throws NetException {
    this.kernel = kernel;
    this.task = kernel
        .kernel()
        .tasks()
        .spawn(
            "test",
            Credentials.root(kernel.kernel().tasks().initialUserNamespace()),
            kernel.initial());
  }

  /** All modules that there are, loaded. */
  public static Lab boot() throws NetException {
    return new Lab(TestKernel.boot(modules().toArray(KernelModule[]::new)));
  }

  /** These modules, loaded. */
  public static Lab boot(KernelModule... modules) throws NetException {
    return new Lab(TestKernel.boot(modules));
  }

  /** All modules that there are, of which these are loaded. */
  public static Lab bootBare(String... loaded) throws NetException {
    TestKernel bare = TestKernel.bootBare(modules().toArray(KernelModule[]::new));
    for (String module : loaded) {
      bare.kernel().modules().load(module);
    }
    return new Lab(bare);
  }

  /** Fresh ones of all modules that there are. */
  public static List<KernelModule> modules() {
    return List.of(
        new NetlinkModule(),
        new RtnetlinkModule(),
        new LoopbackModule(),
        new VethModule(),
        new Ipv4Module(),
        new BridgeModule(),
        new DummyModule());
  }

  public TestKernel kernel() {
    return kernel;
  }

  public Task task() {
    return task;
  }

  /** A namespace with a name. */
  public Net netns(String name) throws NetException {
    return netns(name, task.credentials());
  }

  /** A namespace with a name, owned by a user namespace. */
  public Net netns(String name, Credentials owner) throws NetException {
    try (NetReference reference = kernel.kernel().nets().create(owner, "test");
        Task helper = kernel.kernel().tasks().spawn("n", task.credentials(), reference.net())) {
      task.netnsNames().create(name);
      int fd = task.openNet(helper.pid());
      task.netnsNames().mount(name, task, fd);
      task.files().close(fd);
      return reference.net();
    }
  }

  /** The namespace with a name. */
  public Net named(String name) {
    return task.netnsNames().mounted(name).orElseThrow();
  }

  /** A request in a namespace. */
  public void request(Net net, int type, int flags, RtnlMessage message) throws NetException {
    try (Task helper = kernel.kernel().tasks().spawn("r", task.credentials(), net);
        RtnlClient client = RtnlClient.open(helper)) {
      client.change(type, flags, message);
    }
  }

  /** A pair. */
  public void veth(Net a, String name, Net b, String peer) throws NetException {
    try (Task there = kernel.kernel().tasks().spawn("p", task.credentials(), b)) {
      Attributes far = Attributes.builder()
          .put(IFLA_IFNAME, peer)
          .put(IFLA_NET_NS_PID, there.pid())
          .build();
      Attributes info = Attributes.builder()
          .put(IFLA_INFO_KIND, "veth")
          .put(IFLA_INFO_DATA, Attributes.of(peerAttribute(), LinkMessage.of(0, far)))
          .build();
      request(
          a,
          RtnlTypes.RTM_NEWLINK,
          NLM_F_CREATE | NLM_F_EXCL,
          LinkMessage.of(
              0,
              Attributes.builder()
                  .put(IFLA_IFNAME, name)
                  .put(IFLA_LINKINFO, info)
                  .build()));
    }
  }

  private AttributeType<LinkConfig> peerAttribute() {
    return kernel
        .kernel()
        .linkKinds()
        .find("veth")
        .orElseThrow()
        .peerAttribute()
        .orElseThrow();
  }

  /** A link of any kind. */
  public void link(Net net, String kind, String name) throws NetException {
    request(
        net,
        RtnlTypes.RTM_NEWLINK,
        NLM_F_CREATE | NLM_F_EXCL,
        LinkMessage.of(
            0,
            Attributes.builder()
                .put(IFLA_IFNAME, name)
                .put(IFLA_LINKINFO, Attributes.of(IFLA_INFO_KIND, kind))
                .build()));
  }

  /** Changes a link. */
  public void set(Net net, String name, Consumer<Attributes.Builder> change) throws NetException {
    Attributes.Builder wanted = Attributes.builder();
    change.accept(wanted);
    request(net, RtnlTypes.RTM_SETLINK, 0, LinkMessage.of(index(net, name), wanted.build()));
  }

  /** Moves a link to another namespace. */
  public void move(Net from, String name, Net to) throws NetException {
    try (Task there = kernel.kernel().tasks().spawn("m", task.credentials(), to)) {
      set(from, name, out -> out.put(IFLA_NET_NS_PID, there.pid()));
    }
  }

  /** Deletes a link. */
  public void delete(Net net, String name) throws NetException {
    request(net, RtnlTypes.RTM_DELLINK, 0, LinkMessage.of(index(net, name), Attributes.empty()));
  }

  /** Sets flags of a link. */
  public void flags(Net net, String name, int flags, int mask) throws NetException {
    request(
        net,
        RtnlTypes.RTM_SETLINK,
        0,
        new LinkMessage(0, 0, index(net, name), flags, mask, Attributes.empty()));
  }

  public int index(Net net, String name) {
    return net.deviceByName(name).map(NetDevice::index).orElseThrow();
  }

  /** What a checkpoint gives. */
  public Snapshot save(SaveRequest request) throws NetException {
    return new Checkpointer(task, request, Progress.NONE).take();
  }

  /** Restores images; namespaces live on by their names. */
  public RestoreReport restore(Images images, String prefix) throws Exception {
    Restorer.Restored restored =
        new Restorer(task, new RestoreRequest(prefix, false), Progress.NONE).restore(images);
    restored.references().values().forEach(NetReference::close);
    return restored.report();
  }

  /** All files of a checkpoint, by name, in hexadecimal digits; its inventory among them. */
  public static Map<String, String> files(Snapshot snapshot) {
    Map<String, String> files = new TreeMap<>();
    snapshot
        .images()
        .files()
        .forEach((name, bytes) -> files.put(name.toString(), HexFormat.of().formatHex(bytes)));
    byte[] inventory =
        InventoryWriter.write(snapshot.inventory().withFiles(snapshot.images().sums()));
    files.put(InventoryWriter.FILE, new String(inventory, StandardCharsets.UTF_8));
    return files;
  }

  /** The same, to be read by people: what differs there is told first. */
  public static List<String> described(Snapshot snapshot, Task task) throws Exception {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<ImageName, byte[]> file : snapshot.images().files().entrySet()) {
      ImageName name = file.getKey();
      switch (name.type()) {
        case NETDEV -> {
          for (Fields fields : CriuFrames.read(name, file.getValue())) {
            lines.add(name + " "
                + NetDeviceEntry.read(fields)
                    .toString()
                    .replaceAll("origin=.*", "")
                    .replace("OptionalInt", ""));
          }
        }
        case NETNS -> {
          for (Fields fields : CriuFrames.read(name, file.getValue())) {
            lines.add(name + " " + NetnsEntry.read(fields));
          }
        }
        case SYSCTL ->
          new String(file.getValue(), StandardCharsets.UTF_8)
              .lines()
              .forEach(line -> lines.add(name + " " + line));
        default -> {
          for (RtnlStream.Entry entry :
              RtnlStream.read(name, file.getValue(), RouteCodec.of(task))) {
            byte[] bytes = RouteCodec.of(task)
                .toBytes(new NetlinkMessage(entry.type(), 0, 0, 0, entry.body()));
            lines.add(name + " " + entry.body().getClass().getSimpleName() + " "
                + text(entry.body().attributes()) + " " + HexFormat.of().formatHex(bytes));
          }
        }
      }
    }
    return lines;
  }

  private static String text(Attributes attributes) {
    StringBuilder text = new StringBuilder("{");
    attributes.forEach((type, value) -> {
      String shown = value instanceof byte[] bytes
          ? HexFormat.of().formatHex(bytes)
          : value instanceof long[] words
              ? Arrays.toString(words)
              : value instanceof Attributes nested ? text(nested) : value.toString();
      text.append(type).append('=').append(shown).append(' ');
    });
    return text.append('}').toString();
  }

  /** Two checkpoints are the same, byte for byte. */
  public static void assertSame(Snapshot now, Snapshot before, Task task) throws Exception {
    List<String> more = new ArrayList<>(described(now, task));
    List<String> less = new ArrayList<>(described(before, task));
    for (String line : described(before, task)) {
      if (more.remove(line)) {
        less.remove(line);
      }
    }
    assertThat("now: " + String.join("\n     ", more) + "\nwas: " + String.join("\n     ", less))
        .isEqualTo("now: \nwas: ");
    assertThat(described(now, task)).containsExactlyElementsOf(described(before, task));
    assertThat(files(now)).isEqualTo(files(before));
  }

  /** Lets time pass, so that what waits for its time is done. */
  public Lab settle() {
    kernel.advance(Duration.ofSeconds(40));
    return this;
  }

  /** Deletes all links of the initial namespace but the loopback and one more. */
  public void deleteOthers(String kept) throws NetException {
    List<NetDevice> ours = new ArrayList<>();
    for (NetDevice device : kernel.initial().devices()) {
      if (device.index() != 1 && !device.name().equals(kept)) {
        ours.add(device);
      }
    }
    for (NetDevice device : ours) {
      if (kernel.initial().deviceByIndex(device.index()).isPresent()) {
        request(
            kernel.initial(),
            RtnlTypes.RTM_DELLINK,
            0,
            LinkMessage.of(device.index(), Attributes.empty()));
      }
    }
  }

  @Override
  public void close() throws NetException {
    deleteOthers("");
    for (String name : task.netnsNames().list()) {
      task.netnsNames().unmount(name);
      task.netnsNames().unlink(name);
    }
    task.close();
    kernel.close();
  }
}
