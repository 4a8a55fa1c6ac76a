// SPDX-License-Identifier: Apache-2.0
package org.pernet.itests.strangers;

import static org.pernet.api.task.CloneFlags.CLONE_NEWNET;
import static org.pernet.api.task.CloneFlags.CLONE_NEWNS;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pernet.api.task.Task;
import org.pernet.itests.strangers.Actions.Action;

/** What is tried with other tasks, and with names. */
final class TaskActions {
  private final Map<String, Action> all = new LinkedHashMap<>();

  TaskActions(Stage stage) {
    look("root's", stage.foreign());
    look("user's", stage.users());
    look("a plain task", stage.plain());
    look("another's", stage.other());
    all.put("open /proc/PID/ns/net of its own", task -> task.openNet(task.pid()));
    enter("root's", stage.foreign());
    enter("user's", stage.users());
    enter("a plain task's", stage.plain());
    enter("another's", stage.other());
    all.put("setns its own by pidfd", task -> task.setns(task.openTask(task.pid()), CLONE_NEWNET));
    names();
  }

  Map<String, Action> all() {
    return all;
  }

  private void look(String whose, Task other) {
    all.put("open /proc/PID/ns/net of " + whose, task -> task.openNet(other.pid()));
  }

  private void enter(String whose, Task other) {
    all.put(
        "setns " + whose + " by pidfd",
        task -> task.setns(task.openTask(other.pid()), CLONE_NEWNET));
  }

  private void names() {
    all.put("open a name", task -> task.netnsNames().open("there", task));
    all.put("make a name", task -> task.netnsNames().create("new" + task.pid()));
    all.put(
        "mount on a name", task -> task.netnsNames().mount("bare", task, task.openNet(task.pid())));
    all.put(
        "mount on a name, over another",
        task -> task.netnsNames().mount("there", task, task.openNet(task.pid())));
    all.put("unmount a name", task -> task.netnsNames().unmount("there"));
    all.put("remove a name", task -> task.netnsNames().unlink("bare"));
    all.put("remove a mounted name", task -> task.netnsNames().unlink("there"));
    all.put("unshare mount", task -> task.unshare(CLONE_NEWNS));
  }
}
