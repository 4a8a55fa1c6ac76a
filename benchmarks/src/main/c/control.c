// SPDX-License-Identifier: Apache-2.0
//
// The control path of the real kernel: how long namespaces, links, names and ids take that come, change and go. Run it in a
// user, a network and a mount namespace of its own, and nowhere else. Prints one figure a line: a name and microseconds (bytes,
// for what begins with "memory").
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/if_link.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/veth.h>
#include <net/if.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define NAMESPACES 200
#define PAIRS 400
#define SLOW 40
#define LINKS 2001
#define GROUP 9
#define MOST_FDS 4096

static int route;
static unsigned sequence;

static void die(const char *what) {
  perror(what);
  exit(1);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
}

static void figure(const char *name, double value) {
  printf("%s %.3f\n", name, value);
  fflush(stdout);
}

// --- rtnetlink ---------------------------------------------------------------------------------------------------------

struct request {
  struct nlmsghdr header;
  union {
    struct ifinfomsg link;
    struct rtgenmsg plain;
  };
  char attributes[512];
};

static void begin(struct request *r, int type, int flags, size_t body) {
  memset(r, 0, sizeof *r);
  r->header.nlmsg_type = type;
  r->header.nlmsg_flags = NLM_F_REQUEST | flags;
  r->header.nlmsg_len = NLMSG_LENGTH(body);
}

static struct rtattr *put(struct request *r, int type, const void *data, size_t length) {
  struct rtattr *a = (struct rtattr *)((char *)r + NLMSG_ALIGN(r->header.nlmsg_len));
  a->rta_type = type;
  a->rta_len = RTA_LENGTH(length);
  if (length > 0) {
    memcpy(RTA_DATA(a), data, length);
  }
  r->header.nlmsg_len = NLMSG_ALIGN(r->header.nlmsg_len) + RTA_ALIGN(a->rta_len);
  return a;
}

static void put_string(struct request *r, int type, const char *text) { put(r, type, text, strlen(text) + 1); }

static void put_int(struct request *r, int type, int value) { put(r, type, &value, sizeof value); }

static void end(struct request *r, struct rtattr *nest) {
  nest->rta_len = (char *)r + r->header.nlmsg_len - (char *)nest;
}

static void change(struct request *r) {
  char answer[8192];
  r->header.nlmsg_flags |= NLM_F_ACK;
  r->header.nlmsg_seq = ++sequence;
  if (send(route, r, r->header.nlmsg_len, 0) < 0) {
    die("send");
  }
  for (;;) {
    ssize_t length = recv(route, answer, sizeof answer, 0);
    if (length < 0) {
      die("recv");
    }
    struct nlmsghdr *h = (struct nlmsghdr *)answer;
    if (h->nlmsg_type == NLMSG_ERROR && h->nlmsg_seq == sequence) {
      errno = -((struct nlmsgerr *)NLMSG_DATA(h))->error;
      if (errno != 0) {
        die("rtnetlink");
      }
      return;
    }
  }
}

// A pair; no names: by pattern.
static void pair(const char *name, const char *peer, int far, int group) {
  struct request r;
  begin(&r, RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL, sizeof r.link);
  if (name) {
    put_string(&r, IFLA_IFNAME, name);
  }
  if (group) {
    put_int(&r, IFLA_GROUP, group);
  }
  struct rtattr *info = put(&r, IFLA_LINKINFO, NULL, 0);
  put_string(&r, IFLA_INFO_KIND, "veth");
  struct rtattr *data = put(&r, IFLA_INFO_DATA, NULL, 0);
  struct ifinfomsg none = {0};
  struct rtattr *other = put(&r, VETH_INFO_PEER, &none, sizeof none);
  if (peer) {
    put_string(&r, IFLA_IFNAME, peer);
  }
  if (far) {
    put_int(&r, IFLA_NET_NS_PID, far);
  }
  end(&r, other);
  end(&r, data);
  end(&r, info);
  change(&r);
}

static void numbered(char *name, const char *stem, int number) { snprintf(name, IFNAMSIZ, "%s%d", stem, number); }

static void pairs(int from, int to, int far) {
  for (int i = from; i < to; i++) {
    char name[IFNAMSIZ], peer[IFNAMSIZ];
    numbered(name, "a", i);
    numbered(peer, "b", i);
    pair(name, peer, far, 0);
  }
}

static void set_link(int type, const char *name, int far, int group) {
  struct request r;
  begin(&r, type, 0, sizeof r.link);
  if (name) {
    put_string(&r, IFLA_IFNAME, name);
  }
  if (far) {
    put_int(&r, IFLA_NET_NS_PID, far);
  }
  if (group) {
    put_int(&r, IFLA_GROUP, group);
  }
  change(&r);
}

static void delete_pairs(int from, int to) {
  for (int i = from; i < to; i++) {
    char name[IFNAMSIZ];
    numbered(name, "a", i);
    set_link(RTM_DELLINK, name, 0, 0);
  }
}

static long dump(void) {
  static char buffer[32768];
  struct request r;
  begin(&r, RTM_GETLINK, NLM_F_DUMP, sizeof r.link);
  r.header.nlmsg_seq = ++sequence;
  if (send(route, &r, r.header.nlmsg_len, 0) < 0) {
    die("send");
  }
  long total = 0;
  for (;;) {
    ssize_t length = recv(route, buffer, sizeof buffer, 0);
    if (length < 0) {
      die("recv");
    }
    total += length;
    if (((struct nlmsghdr *)buffer)->nlmsg_type == NLMSG_DONE) {
      return total;
    }
  }
}

// --- namespaces --------------------------------------------------------------------------------------------------------

static int here(void) {
  int fd = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
  if (fd < 0) {
    die("/proc/self/ns/net");
  }
  return fd;
}

static void new_namespace(void) {
  if (unshare(CLONE_NEWNET) < 0) {
    die("unshare");
  }
}

// How many this user may have: so one can tell when all that were have gone to the end.
static void limit(const char *text) {
  int fd = open("/proc/sys/user/max_net_namespaces", O_WRONLY);
  if (fd < 0 || write(fd, text, strlen(text)) < 0) {
    die("/proc/sys/user/max_net_namespaces");
  }
  close(fd);
}

static void make(int *fds, int count) {
  for (int i = 0; i < count; i++) {
    new_namespace();
    fds[i] = here();
  }
}

// Memory that the kernel has for itself.
static double kernel_memory(void) {
  char line[256];
  double sum = 0;
  FILE *f = fopen("/proc/meminfo", "r");
  if (!f) {
    die("/proc/meminfo");
  }
  while (fgets(line, sizeof line, f)) {
    char key[64];
    double kib;
    if (sscanf(line, "%63[^:]: %lf", key, &kib) == 2 &&
        (!strcmp(key, "Slab") || !strcmp(key, "Percpu") || !strcmp(key, "VmallocUsed") || !strcmp(key, "KernelStack"))) {
      sum += kib * 1024;
    }
  }
  fclose(f);
  return sum;
}

// In a child, so that its own namespace does not count.
static void namespaces(void) {
  static int fds[NAMESPACES];
  pid_t child = fork();
  if (child == 0) {
    make(fds, 1);
    double memory = kernel_memory();
    double start = now();
    make(fds, NAMESPACES);
    double made = now();
    figure("namespace-created", (made - start) / NAMESPACES);
    figure("memory-namespace", (kernel_memory() - memory) / NAMESPACES);
    exit(0); // all are let go at once
  }
  int status;
  waitpid(child, &status, 0);
  double start = now(); // its files were closed as it exited, an instant ago
  limit("2"); // the one this runs in, and one more
  while (unshare(CLONE_NEWNET) < 0) {
    if (errno != ENOSPC) {
      die("unshare");
    }
    usleep(100);
  }
  figure("namespace-destroyed", (now() - start) / (NAMESPACES + 1));
  limit("100000");
}

// --- links -------------------------------------------------------------------------------------------------------------

static void links(int far) {
  double start = now();
  pairs(0, PAIRS, 0);
  figure("pair", (now() - start) / PAIRS);

  start = now();
  for (int i = 0; i < SLOW; i++) {
    char name[IFNAMSIZ];
    numbered(name, "b", i);
    set_link(RTM_NEWLINK, name, far, 0);
  }
  figure("move", (now() - start) / SLOW);

  start = now();
  delete_pairs(0, SLOW);
  figure("deletion", (now() - start) / SLOW);

  for (int i = SLOW; i < PAIRS; i++) {
    char name[IFNAMSIZ];
    numbered(name, "a", i);
    set_link(RTM_NEWLINK, name, 0, GROUP);
  }
  start = now();
  set_link(RTM_DELLINK, NULL, 0, GROUP);
  figure("group-deletion", (now() - start) / (PAIRS - SLOW));

  double memory = kernel_memory();
  start = now();
  pairs(0, PAIRS, far);
  figure("pair-across", (now() - start) / PAIRS);
  figure("memory-pair", (kernel_memory() - memory) / PAIRS);
}

static void rename_and_dump(void) {
  int index = if_nametoindex("a0");
  double start = now();
  for (int i = 0; i < PAIRS; i++) {
    struct request r;
    begin(&r, RTM_NEWLINK, 0, sizeof r.link);
    r.link.ifi_index = index;
    put_string(&r, IFLA_IFNAME, i % 2 ? "name1" : "name0");
    change(&r);
  }
  figure("rename", (now() - start) / PAIRS);

  pairs(PAIRS, (LINKS - 1) / 2, 0);
  long bytes = dump();
  start = now();
  for (int i = 0; i < 10; i++) {
    dump();
  }
  figure("dump", (now() - start) / 10 / (LINKS - 1 - PAIRS));
  figure("bytes-dump", (double)bytes / (LINKS - 1 - PAIRS));
}

int main(void) {
  struct rlimit most = {MOST_FDS, MOST_FDS};
  setrlimit(RLIMIT_NOFILE, &most);
  namespaces();
  int ready[2];
  if (pipe(ready) < 0) {
    die("pipe");
  }
  pid_t far = fork();
  if (far == 0) {
    new_namespace();
    if (write(ready[1], "", 1) != 1) {
      _exit(1);
    }
    pause();
    _exit(0);
  }
  char byte;
  if (read(ready[0], &byte, 1) != 1) {
    die("child");
  }
  route = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
  if (route < 0) {
    die("netlink");
  }
  links(far);
  rename_and_dump();
  kill(far, SIGKILL);
  waitpid(far, NULL, 0);
  return 0;
}
