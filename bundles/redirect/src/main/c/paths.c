// SPDX-License-Identifier: Apache-2.0
// Paths that mean something else here: names of namespaces, a process's namespace, and the host's network, which is not
// there. Only paths with "net" in them are looked at, and links are not followed.
#define _GNU_SOURCE
#include <ctype.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "redirect.h"

// Joins and cleans: no "//", no ".", no "..". False where it does not fit.
static bool absolute(int dirfd, const char *path, char to[PATH_MAX]) {
  char whole[2 * PATH_MAX];
  size_t len = 0;
  if (path[0] != '/') {
    char link[40];
    snprintf(link, sizeof link, dirfd == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", dirfd);
    ssize_t got = RAW(SYS_readlinkat, AT_FDCWD, link, whole, PATH_MAX - 1);
    if (got <= 0 || whole[0] != '/') {
      return false;
    }
    len = got;
    whole[len++] = '/';
  }
  if (strlen(path) >= PATH_MAX) {
    return false;
  }
  strcpy(whole + len, path);
  size_t at = 0;
  for (char *part = whole, *next; part; part = next) {
    next = strchr(part, '/');
    size_t n = next ? (size_t)(next++ - part) : strlen(part);
    if (n == 2 && memcmp(part, "..", 2) == 0) {
      while (at > 0 && to[--at] != '/') {
      }
    } else if (n > 0 && !(n == 1 && part[0] == '.')) {
      if (at + n + 2 > PATH_MAX) {
        return false;
      }
      to[at++] = '/';
      memcpy(to + at, part, n);
      at += n;
    }
  }
  if (at == 0) {
    to[at++] = '/';
  }
  to[at] = 0;
  return true;
}

// What follows prefix in path: "" or "/...", else NULL.
static const char *below(const char *path, const char *prefix) {
  size_t len = strlen(prefix);
  return strncmp(path, prefix, len) == 0 && (path[len] == 0 || path[len] == '/') ? path + len : NULL;
}

// The file of a process's namespace: "ns/net" of /proc/WHO, or of a thread below it.
static enum pn_place of_process(const char *who, const char *rest, char to[PATH_MAX]) {
  char *end;
  uint64_t net;
  long pid = strtol(who, &end, 10);
  const char *own = below(who, "self") ? "self" : below(who, "thread-self") ? "thread-self" : NULL;
  if (!own && (end == who || end != rest)) {
    return PN_ELSEWHERE;
  }
  if (below(rest, "/task")) {
    char *after;
    long thread = strtol(rest + 5 + (rest[5] == '/'), &after, 10);
    own = own && thread == RAW(SYS_gettid) ? own : NULL;
    rest = after;
  }
  if (below(rest, "/net")) {
    return PN_ABSENT;
  }
  if (strcmp(rest, "/ns/net") != 0 && strcmp(rest, "/ns/net_for_children") != 0) {
    return PN_ELSEWHERE;
  }
  struct pn_reply reply;
  if (own || pid == RAW(SYS_getpid)) {
    // made when first asked for: the namespace is this thread's, so it lives
    if (!pn_thread_net() && pn_ask(0, 0, 0, 0, 0, &reply) < 0) {
      return PN_ABSENT;
    }
    net = pn_thread_net();
  } else {
    if (pn_ask(PN_PIDNS, pid, 0, 0, 0, &reply) < 0) {
      return PN_ABSENT;
    }
    net = reply.net;
  }
  snprintf(to, PATH_MAX, "%.90s" NS_DIR "/%llu", pn_dir, (unsigned long long)net);
  return PN_MOVED;
}

// A setting of this thread's namespace: the server makes a file of it first, or files of all below it.
static enum pn_place of_setting(const char *rest, char to[PATH_MAX]) {
  struct pn_reply reply;
  rest += *rest == '/';
  if (!pn_thread_net() && pn_ask(0, 0, 0, 0, 0, &reply) < 0) {
    return PN_ABSENT;
  }
  uint64_t net = pn_thread_net();
  struct pn_request request = {.op = PN_SETTING};
  struct pn_part parts[] = {{&net, sizeof net}, {rest, strlen(rest)}};
  if (pn_call(&request, parts, 2, &reply, NULL, 0) < 0) {
    return PN_ABSENT;
  }
  int len = snprintf(to, PATH_MAX, "%.90s" SETTINGS_DIR "/%llu/net%s%s", pn_dir, (unsigned long long)net,
                     *rest ? "/" : "", rest);
  return len < PATH_MAX ? PN_MOVED : PN_ABSENT;
}

const char *pn_setting_of(const char *moved, uint64_t *net) {
  size_t len = strlen(pn_dir);
  char *end;
  if (strncmp(moved, pn_dir, len) != 0 || strncmp(moved + len, SETTINGS_DIR "/", 5) != 0) {
    return NULL;
  }
  *net = strtoull(moved + len + 5, &end, 10);
  return strncmp(end, "/net/", 5) == 0 ? end + 5 : NULL;
}

enum pn_place pn_place(int dirfd, const char *path, char to[PATH_MAX]) {
  static const char *const names[] = {"/run/netns", "/var/run/netns"};
  static const char *const absent[] = {"/proc/net", "/sys/class/net",
                                       "/sys/devices/virtual/net"};
  char clean[PATH_MAX];
  int before = errno;
  if (!path || (!strstr(path, "net") && !strchr(path, '.')) || !absolute(dirfd, path, clean)) {
    return PN_ELSEWHERE;
  }
  errno = before;
  const char *rest;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if ((rest = below(clean, names[i]))) {
      if (snprintf(to, PATH_MAX, "%.90s" NETNS_DIR "%s%s", pn_dir, rest,
                   path[strlen(path) - 1] == '/' ? "/" : "") >= PATH_MAX) {
        return PN_ABSENT;
      }
      return PN_MOVED;
    }
  }
  if ((rest = below(clean, "/proc/sys/net"))) {
    return of_setting(rest, to);
  }
  for (size_t i = 0; i < sizeof absent / sizeof *absent; i++) {
    if (below(clean, absent[i])) {
      return PN_ABSENT;
    }
  }
  if (strncmp(clean, "/proc/", 6) == 0 && (rest = strchr(clean + 6, '/'))) {
    return of_process(clean + 6, rest, to);
  }
  return PN_ELSEWHERE;
}

const char *pn_name_of(const char *moved) {
  size_t len = strlen(pn_dir);
  if (strncmp(moved, pn_dir, len) != 0 || strncmp(moved + len, NETNS_DIR "/", 7) != 0) {
    return NULL;
  }
  const char *name = moved + len + 7;
  return *name && !strchr(name, '/') ? name : NULL;
}

static uint64_t cookie_in(int fd) {
  char text[24];
  ssize_t got = RAW(SYS_pread64, fd, text, sizeof text - 1, 0);
  if (got <= 0) {
    return 0;
  }
  text[got] = 0;
  return strtoull(text, NULL, 10);
}

uint64_t pn_net_of_file(const char *moved) {
  size_t len = strlen(pn_dir);
  if (strncmp(moved, pn_dir, len) != 0 || moved[len] != '/') {
    return 0;
  }
  int fd = RAW(SYS_openat, AT_FDCWD, moved, O_RDONLY | O_CLOEXEC | O_NOFOLLOW, 0);
  if (fd < 0) {
    return 0;
  }
  uint64_t net = cookie_in(fd);
  RAW(SYS_close, fd);
  return net;
}

uint64_t pn_net_of_fd(int fd) {
  char link[40], target[PATH_MAX];
  size_t len = strlen(pn_dir);
  int before = errno;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t got = RAW(SYS_readlinkat, AT_FDCWD, link, target, sizeof target - 1);
  uint64_t net = 0;
  if (got > 0) {
    target[got] = 0;
    if (strncmp(target, pn_dir, len) == 0 &&
        (below(target + len, NS_DIR) || below(target + len, NETNS_DIR) || below(target + len, "/tmp"))) {
      net = cookie_in(fd);
      if (!net) { // opened with O_PATH: open what it stands for
        int again = RAW(SYS_openat, AT_FDCWD, link, O_RDONLY | O_CLOEXEC, 0);
        if (again >= 0) {
          net = cookie_in(again);
          RAW(SYS_close, again);
        }
      }
    }
  }
  errno = before;
  return net;
}
