// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;
import org.pernet.checkpoint.Progress;
import org.pernet.checkpoint.SaveRequest;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.Inventory;
import org.pernet.checkpoint.image.NetnsEntry;
import org.pernet.checkpoint.image.SysctlFields;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.rtnetlink.client.RtnlClient;

/**
 * Copies namespaces, and makes images of the copies. All is read by dumps of rtnetlink, under RTNL from the first to the last,
 * so that the images are of one moment; frames flow on meanwhile. Images are made, and progress is told, when RTNL is given
 * back.
 */
public final class Checkpointer {
  private static final String NAME = "checkpoint";

  private final Task task;
  private final Kernel kernel;
  private final SaveRequest request;
  private final Progress progress;
  private final Deque<NetnsCopy> copies = new ArrayDeque<>();
  private final List<String> leftOut = new ArrayList<>();
  private int devices;
  private int namespaces;
  private long frozenNanos;

  /** A checkpoint in a task's name, of what it sees. */
  public Checkpointer(Task task, SaveRequest request, Progress progress) {
    this.task = task;
    this.kernel = task.kernel();
    this.request = request;
    this.progress = progress;
  }

  /**
   * Copies.
   *
   * @throws NetException ENOENT, EPERM, ENOSYS, E2BIG, EINVAL, each with words
   */
  public Snapshot take() throws NetException {
    MessageCodec codec = RouteCodec.of(task);
    Kinds kinds = new Kinds(kernel.modules().modules());
    Inventory inventory = freeze(codec, kinds);
    Images images = encode();
    images.setInventory(inventory);
    return new Snapshot(images, inventory, namespaces, devices, frozenNanos, List.copyOf(leftOut));
  }

  private Inventory freeze(MessageCodec codec, Kinds kinds) throws NetException {
    kernel.rtnl().lock();
    long start = System.nanoTime();
    try (Selection selection = Selection.choose(task, request)) {
      namespaces = selection.nets().size();
      return copy(
          selection,
          new Saving(
              codec,
              new FarEnds(selection),
              kinds,
              new LinkReduction(request.statistics()),
              new Alike(),
              leftOut));
    } finally {
      frozenNanos = System.nanoTime() - start;
      kernel.rtnl().unlock();
    }
  }

  /** Each copy goes when its images are there. */
  private Images encode() {
    Images images = new Images();
    SysctlFields settings = new SysctlFields();
    int all = copies.size();
    while (!copies.isEmpty()) {
      copies.remove().encode(images, settings);
      progress.at("copied", all - copies.size(), all);
    }
    return images;
  }

  private Inventory copy(Selection selection, Saving saving) throws NetException {
    Owners owners = new Owners(task.credentials().userNamespace());
    List<Inventory.Namespace> namespaces = new ArrayList<>();
    boolean homeIsWhole = selection.find(selection.home()).isPresent();
    for (SavedNet saved : selection.nets()) {
      int owner = owners.place(saved.net().userNamespace());
      namespaces.add(new Inventory.Namespace(saved.id(), owner, true));
      save(saved, selection, saving);
    }
    if (!homeIsWhole) {
      namespaces.add(0, new Inventory.Namespace(Selection.HOME, 0, false));
      saveFarEnds(selection, saving);
      int others = selection.home().devices().size() - saving.farEnds().atHome().size() - 1;
      if (others > 0) {
        leftOut.add("the caller's own namespace: " + others + " devices (--all saves them, too)");
      }
    }
    return new Inventory(
        Selection.HOME,
        request.statistics(),
        namespaces,
        selection.names(),
        owners.all(),
        saving.kinds().all(),
        List.of());
  }

  private void save(SavedNet saved, Selection selection, Saving saving) throws NetException {
    try (Task helper = kernel.tasks().spawn(NAME, task.credentials(), saved.net());
        RtnlClient client = RtnlClient.open(helper)) {
      NetnsSaver saver = new NetnsSaver(saved, client, saving);
      copies.add(saver.copyAll(() -> ids(saved.net(), selection)));
      devices += saver.count();
    }
  }

  private void saveFarEnds(Selection selection, Saving saving) throws NetException {
    Net home = selection.home();
    try (NetReference reference = home.get(NAME);
        Task helper = kernel.tasks().spawn(NAME, task.credentials(), home);
        RtnlClient client = RtnlClient.open(helper)) {
      SavedNet part = new SavedNet(Selection.HOME, reference, "the caller's own namespace");
      NetnsSaver saver = new NetnsSaver(part, client, saving);
      copies.add(saver.copyPart(
          () -> ids(home, selection), Set.copyOf(saving.farEnds().atHome())::contains));
      devices += saver.count();
    }
  }

  /** What a namespace calls those that are saved, and the caller's own. */
  private List<NetnsEntry.Id> ids(Net net, Selection selection) {
    List<NetnsEntry.Id> ids = new ArrayList<>();
    for (int nsid = kernel.nets().ids().next(net, 0);
        nsid >= 0;
        nsid = kernel.nets().ids().next(net, nsid + 1)) {
      Optional<NetReference> peer = kernel.nets().ids().byId(net, nsid, NAME);
      if (peer.isPresent()) {
        try (NetReference there = peer.get()) {
          Optional<Integer> number = selection.find(there.net()).map(SavedNet::id);
          if (number.isEmpty() && there.net() == selection.home()) {
            number = Optional.of(Selection.HOME);
          }
          if (number.isPresent()) {
            ids.add(new NetnsEntry.Id(number.get(), nsid));
          }
        }
      }
    }
    return ids;
  }
}
