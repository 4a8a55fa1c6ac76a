// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.api.task.CloneFlags.CLONE_NEWNET;
import static org.pernet.api.task.CloneFlags.CLONE_NEWUSER;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pernet.api.cred.Capability;
import org.pernet.api.cred.Credentials;
import org.pernet.api.cred.UserNamespace;
import org.pernet.api.errno.NetException;
import org.pernet.api.net.Net;
import org.pernet.api.task.Task;
import org.pernet.api.task.Tasks;
import org.pernet.checkpoint.dump.Checkpointer;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.Inventory;
import org.pernet.checkpoint.restore.Restorer;

/** Who may save and restore what, cell by cell; of what is refused, nothing is done. */
class ImageRightsTest {
  private static final int MAKER = 1000;
  private static final int OTHER = 1001;
  private static final int LIMIT = 5;

  /**
   * Each in root's namespace, with root's names, but for "owner", who is root of a user namespace of user 1000's in a network
   * namespace of that, "alone", who is the same with names of his own, and "maker", who is user 1000 there.
   */
  private static final String MATRIX = """
      .            save:red save:his save:all plain  taken  others limited many   deep
      root         0        0        0        0      EEXIST 0      0       ENOSPC ENOSPC
      user         EPERM    EPERM    EPERM    EPERM  EPERM  EPERM  EPERM   EPERM  EPERM
      owner        EPERM    0        EPERM    EACCES EEXIST EACCES EACCES  ENOSPC ENOSPC
      alone        ENOENT   ENOENT   EPERM    0      0      0      0       ENOSPC ENOSPC
      maker        ENOENT   ENOENT   EPERM    EPERM  EPERM  EPERM  EPERM   EPERM  EPERM
      guest        EPERM    EPERM    EPERM    EPERM  EPERM  EPERM  EPERM   EPERM  EPERM
      -net_admin   EPERM    EPERM    EPERM    EPERM  EPERM  EPERM  EPERM   EPERM  EPERM
      -sys_admin   0        0        0        EPERM  EPERM  EPERM  EPERM   EPERM  EPERM
      -setuid      0        0        0        0      EEXIST EPERM  0       EPERM  EPERM
      -sys_resource 0       0        0        0      EEXIST 0      EPERM   ENOSPC ENOSPC
      """;

  /** A row's subject does what the column says. */
  @Test
  void eachCell() throws Exception {
    List<String[]> rows = MATRIX.lines().map(line -> line.split(" +")).toList();
    Map<String, Images> images = images();
    List<String> wrong = new ArrayList<>();
    for (String[] row : rows.subList(1, rows.size())) {
      for (int column = 1; column < row.length; column++) {
        String action = rows.get(0)[column];
        String answer = answer(row[0], action, images);
        if (!answer.equals(row[column])) {
          wrong.add(row[0] + " " + action + ": " + answer + ", and not " + row[column]);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Map<String, Images> images() throws Exception {
    try (Lab lab = Lab.boot()) {
      lab.link(lab.netns("blue"), "dummy", "d0");
      Images plain = lab.save(SaveRequest.named()).images();
      users(lab).setMaxNetNamespaces(LIMIT);
      Images limited = lab.save(SaveRequest.everything()).images();
      users(lab).setMaxNetNamespaces(Integer.MAX_VALUE);
      lab.netns("white", below(lab, lab.task().credentials(), OTHER, 1));
      Images others = lab.save(SaveRequest.named()).images();
      return Map.of(
          "plain", plain,
          "taken", plain,
          "others", others,
          "limited", limited,
          "many", owned(others, 1),
          "deep", owned(others, 50));
    }
  }

  /** The same, but "white" belongs to a user namespace so deep, whose user may have any number. */
  private static Images owned(Images like, int depth) throws NetException {
    Inventory was = like.inventory().orElseThrow();
    List<Inventory.Owner> owners = new ArrayList<>(was.owners().subList(0, 1));
    for (int i = 0; i < depth; i++) {
      owners.add(new Inventory.Owner(i, OTHER, Integer.MAX_VALUE));
    }
    List<Inventory.Namespace> namespaces = new ArrayList<>();
    for (Inventory.Namespace one : was.namespaces()) {
      int owner = one.owner() == 0 ? 0 : depth;
      namespaces.add(new Inventory.Namespace(one.id(), owner, one.whole()));
    }
    Images made = new Images();
    like.files().forEach(made::put);
    made.setInventory(new Inventory(
        was.home(), was.statistics(), namespaces, was.names(), owners, was.kinds(), was.files()));
    return made;
  }

  private static UserNamespace users(Lab lab) {
    return lab.kernel().kernel().tasks().initialUserNamespace();
  }

  private static Credentials below(Lab lab, Credentials above, int uid, int limit)
      throws NetException {
    Credentials maker = new Credentials(above.userNamespace(), uid, above.effective());
    Credentials made = Credentials.root(lab.kernel().kernel().tasks().newUserNamespace(maker));
    made.userNamespace().setMaxNetNamespaces(limit);
    return made;
  }

  private static String answer(String subject, String action, Map<String, Images> images)
      throws Exception {
    try (Lab lab = Lab.boot()) {
      lab.link(lab.netns("red"), "dummy", "d1");
      Credentials his = below(lab, lab.task().credentials(), MAKER, Integer.MAX_VALUE);
      Net net = lab.netns("his", his);
      if (action.equals("taken")) {
        lab.netns("blue");
      } else if (action.equals("many")) {
        users(lab).setMaxNetNamespaces(1);
      }
      List<String> before = state(lab, his.userNamespace());
      int limit = users(lab).maxNetNamespaces();
      try (Task task = task(lab, subject, his, net)) {
        act(task, action, images);
        boolean setsIt = action.equals("limited") && !subject.equals("alone");
        assertThat(users(lab).maxNetNamespaces()).isEqualTo(setsIt ? LIMIT : limit);
        return "0";
      } catch (NetException refused) {
        lab.kernel().quiesce();
        assertThat(state(lab, his.userNamespace())).as("%s %s", subject, action).isEqualTo(before);
        return refused.errno().name();
      } finally {
        assertThat(lab.kernel().kernel().audit()).isEmpty();
      }
    }
  }

  private static void act(Task task, String action, Map<String, Images> images) throws Exception {
    if (action.startsWith("save:")) {
      String what = action.substring("save:".length());
      SaveRequest request = what.equals("all") ? SaveRequest.everything() : SaveRequest.of(what);
      new Checkpointer(task, request, Progress.NONE).take();
      return;
    }
    Restorer restorer = new Restorer(task, RestoreRequest.asSaved(), Progress.NONE);
    restorer.restore(images.get(action)).references().values().forEach(each -> each.close());
  }

  private static Task task(Lab lab, String subject, Credentials his, Net net) throws NetException {
    Tasks tasks = lab.kernel().kernel().tasks();
    Credentials maker = Credentials.user(users(lab), MAKER);
    return switch (subject) {
      case "root" -> lab.task().fork(subject);
      case "user" -> lab.task().fork(subject, Credentials.user(users(lab), OTHER));
      case "owner" -> {
        Task owner = lab.task().fork(subject, his);
        owner.setns(owner.receiveNet(net), CLONE_NEWNET);
        yield owner;
      }
      case "alone" -> tasks.spawn(subject, his, net);
      case "maker" -> tasks.spawn(subject, maker, net);
      case "guest" -> {
        Task guest = lab.task().fork(subject, maker);
        guest.unshare(CLONE_NEWUSER);
        yield guest;
      }
      default -> {
        Set<Capability> all = EnumSet.allOf(Capability.class);
        all.remove(Capability.valueOf("CAP" + subject.replace('-', '_').toUpperCase(Locale.ROOT)));
        yield lab.task().fork(subject, new Credentials(users(lab), 0, all));
      }
    };
  }

  /** What a refusal leaves as it was. */
  private static List<String> state(Lab lab, UserNamespace his) throws NetException {
    List<String> state = new ArrayList<>();
    state.add("limits " + users(lab).maxNetNamespaces() + ", " + his.maxNetNamespaces());
    for (int uid : new int[] {0, MAKER, OTHER}) {
      state.add("counted " + users(lab).netNamespaces(uid) + ", " + his.netNamespaces(uid));
    }
    state.add("namespaces " + lab.kernel().kernel().nets().size());
    state.add("names " + lab.task().netnsNames().list());
    state.add(Lab.files(lab.save(SaveRequest.everything())).toString());
    return state;
  }
}
