// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_NSID;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_PID;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.ExtAck;
import org.pernet.api.errno.NetException;
import org.pernet.api.kernel.Kernel;
import org.pernet.api.link.RtnlLinkOps;
import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;
import org.pernet.api.task.Task;
import org.pernet.checkpoint.Progress;
import org.pernet.checkpoint.RestoreReport;
import org.pernet.checkpoint.RestoreRequest;
import org.pernet.checkpoint.dump.RouteCodec;
import org.pernet.checkpoint.image.Bounds;
import org.pernet.checkpoint.image.ImageException;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.Inventory;
import org.pernet.checkpoint.image.NetnsEntry;
import org.pernet.netlink.codec.MessageCodec;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.schema.RtnlTypes;

/**
 * Makes of images what was saved, or nothing: everything is checked, modules are loaded, namespaces are built while nobody
 * sees them, and are published, with their names, at once.
 */
public final class Restorer {
  private static final String HOLDER = "restore";

  private final Task task;
  private final Kernel kernel;
  private final RestoreRequest request;
  private final Progress progress;
  private final Undo undo = new Undo();

  /** A restore in a task's name, into its kernel. */
  public Restorer(Task task, RestoreRequest request, Progress progress) {
    this.task = task;
    this.kernel = task.kernel();
    this.request = request;
    this.progress = progress;
  }

  /**
   * What was made.
   *
   * @param report tells of it
   * @param references keep the new namespaces alive, by number; the caller closes them. Those with a name live on by it
   */
  public record Restored(RestoreReport report, Map<Integer, NetReference> references) {}

  /**
   * Restores.
   *
   * @throws ImageException an image is damaged
   * @throws NetException the kernel refused; EPERM, EEXIST, ENOSPC, EOPNOTSUPP, EAFNOSUPPORT, E2BIG, ENOMEM where Java has too little memory, and what its handlers
   *     refuse with. In either case the kernel is as it was, but for modules that were loaded
   */
  public Restored restore(Images images) throws ImageException, NetException {
    try {
      return all(images);
    } catch (OutOfMemoryError tooLittle) {
      throw new NetException(
          Errno.ENOMEM, ExtAck.of(Bounds.tooMuch("what the images hold")), tooLittle);
    }
  }

  private Restored all(Images images) throws ImageException, NetException {
    long start = System.nanoTime();
    MessageCodec codec = RouteCodec.of(task);
    Rights rights = new Rights(task);
    rights.check();
    Plan plan = new Planner(images, codec).plan();
    rights.check(plan);
    List<String> names = new Names(task, request.prefix()).check(plan);
    Requirements requirements = new Requirements(kernel);
    if (request.dryRun()) {
      requirements.check(plan);
    } else {
      requirements.load(plan);
    }
    Families families = Families.of(task, plan.families());
    List<String> leftOut = new FamiliesLeftOut(plan, families, codec, requirements).lines();
    Map<Integer, NetReference> references =
        request.dryRun() ? Map.of() : build(plan, names, families, codec);
    RestoreReport report = new RestoreReport(
        names, newNets(plan).size(), plan.links().size(), System.nanoTime() - start, leftOut);
    return new Restored(report, references);
  }

  private static List<NetnsPlan> newNets(Plan plan) {
    return plan.nets().values().stream().filter(net -> !net.home()).toList();
  }

  private Map<Integer, NetReference> build(
      Plan plan, List<String> names, Families families, MessageCodec codec)
      throws NetException, ImageException {
    List<NetnsPlan> fresh = newNets(plan);
    List<Credentials> owners = owners(plan, fresh);
    Defaults defaults = Defaults.of(task, kindsWithData(plan));
    ImageException[] damaged = new ImageException[1];
    try {
      List<NetReference> made = kernel.nets().create(owners, HOLDER, references -> {
        try (Workers workers = new Workers(task, nets(plan, fresh, references))) {
          Building building =
              new Building(plan, workers, undo, families, defaults, codec, progress);
          try {
            fill(building);
            new Names(task, request.prefix()).give(plan, names, workers, undo);
          } catch (NetException | RuntimeException | Error refused) {
            undo.run();
            throw refused;
          } catch (ImageException wrong) {
            undo.run();
            damaged[0] = wrong;
            throw new NetException(Errno.EINVAL, wrong.getMessage());
          }
        }
      });
      Map<Integer, NetReference> byNumber = new HashMap<>();
      for (int i = 0; i < fresh.size(); i++) {
        byNumber.put(fresh.get(i).id(), made.get(i));
      }
      return byNumber;
    } catch (NetException refused) {
      if (damaged[0] != null) {
        throw damaged[0];
      }
      throw refused.errno() == Errno.ENOSPC && refused.extAck().words().isEmpty()
          ? new NetException(
              Errno.ENOSPC,
              ExtAck.of("the owner may have no " + fresh.size() + " more namespaces"),
              refused)
          : refused;
    }
  }

  /** The kinds, but those of pairs, whose links were told something. */
  private Set<String> kindsWithData(Plan plan) {
    Set<String> kinds = new TreeSet<>();
    for (LinkPlan link : plan.links().values()) {
      String kind = link.kind().orElse("");
      if (!link.data().isEmpty()
          && kernel.linkKinds().find(kind).flatMap(RtnlLinkOps::peerAttribute).isEmpty()) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private Map<Integer, Net> nets(Plan plan, List<NetnsPlan> fresh, List<NetReference> references) {
    Map<Integer, Net> nets = new HashMap<>();
    nets.put(plan.home(), task.net());
    for (int i = 0; i < fresh.size(); i++) {
      nets.put(fresh.get(i).id(), references.get(i).net());
    }
    return nets;
  }

  /** In whose name each namespace is made: the restorer's, or that of a user namespace like the one that owned it. */
  private List<Credentials> owners(Plan plan, List<NetnsPlan> fresh) throws NetException {
    List<Credentials> all = new ArrayList<>();
    all.add(task.credentials());
    for (Inventory.Owner owner : plan.owners()) {
      if (owner.parent() >= 0) {
        Credentials parent = all.get(owner.parent());
        Credentials creator =
            new Credentials(parent.userNamespace(), owner.uid(), parent.effective());
        Credentials root = Credentials.root(kernel.tasks().newUserNamespace(creator));
        root.userNamespace().setMaxNetNamespaces(owner.maxNetNamespaces());
        all.add(root);
      }
    }
    return fresh.stream().map(net -> all.get(net.owner())).toList();
  }

  private void fill(Building building) throws NetException, ImageException {
    Plan plan = building.plan();
    giveIds(building);
    for (NetnsPlan net : plan.nets().values()) {
      new Settings(building, net).general();
    }
    new LinkMaker(building, kernel.linkKinds()).run();
    int done = 0;
    for (NetnsPlan net : plan.nets().values()) {
      LinkDresser dresser = new LinkDresser(building, net);
      dresser.dress();
      new Settings(building, net).particular();
      new TableFiller(building, net).addAddresses();
      dresser.bringUp();
      progress.at("namespaces", ++done, 2 * plan.nets().size());
    }
    for (NetnsPlan net : plan.nets().values()) {
      new LinkDresser(building, net).settleState();
      TableFiller tables = new TableFiller(building, net);
      tables.dropExtraAddresses();
      if (net.whole()) {
        tables.fillRoutes();
        tables.fillRules();
      }
      tables.fillNeighbours();
      progress.at("namespaces", ++done, 2 * plan.nets().size());
    }
    limitOwn(plan);
  }

  /** The restorer's own limit is one of the things saved where his own namespace was, too. */
  private void limitOwn(Plan plan) {
    plan.ownLimit().ifPresent(limit -> {
      UserNamespace own = task.credentials().userNamespace();
      int before = own.maxNetNamespaces();
      undo.push(() -> own.setMaxNetNamespaces(before));
      own.setMaxNetNamespaces(limit);
    });
  }

  /** Before links, for a link draws ids for what has none. In the restorer's own namespace one that is taken is drawn anew. */
  private void giveIds(Building building) throws NetException {
    for (NetnsPlan net : building.plan().nets().values()) {
      for (NetnsEntry.Id id : net.ids()) {
        Attributes wanted = Attributes.builder()
            .put(NETNSA_NSID, id.nsid())
            .put(
                NETNSA_PID,
                building
                    .workers()
                    .in(building.plan().resolve(id.netns()))
                    .task()
                    .pid())
            .build();
        try {
          building
              .workers()
              .in(net.id())
              .client()
              .change(RtnlTypes.RTM_NEWNSID, 0, NsidMessage.of(wanted));
        } catch (NetException refused) {
          if (!net.home() || refused.errno() != Errno.EEXIST) {
            throw Building.refused(
                "cannot give the id " + id.nsid() + " in " + net.label(), refused);
          }
        }
      }
    }
  }
}
