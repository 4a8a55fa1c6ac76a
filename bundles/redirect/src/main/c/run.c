// SPDX-License-Identifier: Apache-2.0
// pernet-redirect DIR COMMAND...: becomes COMMAND, redirected to the kernel that is served at DIR. Where the host allows
// it, COMMAND has an empty network namespace of the host's, so that a call that escapes the library finds nothing.
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "redirect.h"

enum { USAGE = 64, UNAVAILABLE = 69, REFUSED = 126, NOT_FOUND = 127 };

static const char LIBRARY[] = "libpernet-redirect.so";

static bool write_file(const char *path, const char *text) {
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  bool done = fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text);
  if (fd >= 0) {
    close(fd);
  }
  return done;
}

// A network namespace of the host's own, in a user namespace in which we are who we were.
static bool leave_as_user(void) {
  char map[64];
  unsigned uid = getuid(), gid = getgid();
  if (unshare(CLONE_NEWUSER | CLONE_NEWNET) < 0) {
    return false;
  }
  bool groups = write_file("/proc/self/setgroups", "deny");
  snprintf(map, sizeof map, "%u %u 1\n", uid, uid);
  bool users = write_file("/proc/self/uid_map", map);
  snprintf(map, sizeof map, "%u %u 1\n", gid, gid);
  return groups && users && write_file("/proc/self/gid_map", map);
}

static void leave_host_network(void) {
  if (unshare(CLONE_NEWNET) == 0) {
    return;
  }
  // tried by a child first: half of it done could not be taken back
  pid_t child = fork();
  if (child == 0) {
    _exit(leave_as_user() ? 0 : 1);
  }
  int status;
  if (child > 0 && waitpid(child, &status, 0) == child && status == 0) {
    leave_as_user();
  }
}

static bool set_up(const char *dir) {
  char self[PATH_MAX], library[PATH_MAX + sizeof LIBRARY], preload[2 * PATH_MAX + sizeof LIBRARY];
  char absolute[PATH_MAX];
  ssize_t len = readlink("/proc/self/exe", self, sizeof self - 1);
  if (len <= 0 || !realpath(dir, absolute)) {
    fprintf(stderr, "pernet: %s: %s\n", dir, strerror(errno));
    return false;
  }
  self[len] = 0;
  *strrchr(self, '/') = 0;
  snprintf(library, sizeof library, "%s/%s", self, LIBRARY);
  if (access(library, R_OK) < 0 || strpbrk(library, " :")) {
    fprintf(stderr, "pernet: %s: %s\n", library, strpbrk(library, " :") ? "a path that cannot be preloaded" : strerror(errno));
    return false;
  }
  const char *others = getenv(ENV_PRELOAD);
  snprintf(preload, sizeof preload, "%s%s%s", library, others && *others ? ":" : "", others ? others : "");
  setenv(ENV_PRELOAD, preload, 1);
  setenv(ENV_DIR, absolute, 1);
  const char *path = getenv("PATH");
  char tools[2 * PATH_MAX];
  snprintf(tools, sizeof tools, "%s/tools:%s", self, path ? path : "/bin:/usr/bin");
  setenv("PATH", tools, 1);
  return true;
}

static const char *find(const char *command, char path[PATH_MAX]) {
  const char *all = getenv("PATH");
  if (strchr(command, '/')) {
    return access(command, F_OK) == 0 ? command : NULL;
  }
  for (all = all ? all : "/bin:/usr/bin"; all; all = strchr(all, ':') ? strchr(all, ':') + 1 : NULL) {
    int len = (int)strcspn(all, ":");
    struct stat found;
    snprintf(path, PATH_MAX, "%.*s%s%s", len, all, len > 0 ? "/" : "", command);
    if (stat(path, &found) == 0 && S_ISREG(found.st_mode) && access(path, X_OK) == 0) {
      return path;
    }
  }
  return NULL;
}

// The last arguments of another process, as bytes: Java has only what its locale has letters for.
static bool take_words(const char *pid, int count, char **words) {
  char path[64];
  size_t room = 1 << 22, len = 0; // more than execve takes
  char *all = malloc(room);
  snprintf(path, sizeof path, "/proc/%s/cmdline", pid);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  ssize_t got = all && fd >= 0 ? 1 : -1;
  while (got > 0) {
    got = read(fd, all + len, room - len);
    len += got > 0 ? (size_t)got : 0;
  }
  if (fd >= 0) {
    close(fd);
  }
  size_t at = len;
  for (int i = count - 1; i >= 0; i--) {
    if (at == 0) {
      return false;
    }
    for (at--; at > 0 && all[at - 1] != 0;) {
      at--;
    }
    words[i] = all + at;
  }
  return true;
}

// bin/pernet has changed it for Java.
static void restore_locale(void) {
  const char *before = getenv("PERNET_LC_ALL");
  if (before && *before) {
    setenv("LC_ALL", before, 1);
  } else if (before) {
    unsetenv("LC_ALL");
  }
  unsetenv("PERNET_LC_ALL");
}

int main(int count, char **words) {
  char path[PATH_MAX];
  restore_locale();
  if (count > 5 && strcmp(words[1], "--like") == 0) {
    const char *pid = words[2];
    int taken = atoi(words[3]);
    words += 3;
    count -= 3;
    if (taken != count - 2 || !take_words(pid, taken, words + 2)) {
      fprintf(stderr, "pernet: the command's words cannot be read\n");
      return UNAVAILABLE;
    }
  }
  bool stay = count > 1 && strcmp(words[1], "--stay") == 0;
  if (count < 3 + stay) {
    fprintf(stderr, "Usage: pernet-redirect [--stay] DIR COMMAND [ARGUMENT...]\n");
    return USAGE;
  }
  words += 1 + stay;
  if (!set_up(words[0])) {
    return UNAVAILABLE;
  }
  const char *found = find(words[1], path);
  if (!found) {
    fprintf(stderr, "pernet: %s: %s\n", words[1], strchr(words[1], '/') ? strerror(errno) : "command not found");
    return NOT_FOUND;
  }
  const char *why = pn_unfit(AT_FDCWD, found);
  if (why) {
    pn_complain(found, why);
    return REFUSED;
  }
  if (!stay) {
    leave_host_network();
  }
  signal(SIGINT, SIG_DFL); // bin/pernet ignores them, for the command's sake
  signal(SIGQUIT, SIG_DFL);
  execvp(words[1], words + 1);
  fprintf(stderr, "pernet: %s: %s\n", words[1], strerror(errno));
  return errno == ENOENT ? NOT_FOUND : REFUSED;
}
