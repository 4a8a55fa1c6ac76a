// SPDX-License-Identifier: Apache-2.0
// Exercises the library's own calls, linked in and under AddressSanitizer, against a served kernel: PERNET_REDIRECT says
// where. Prints "done" at the end.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../../main/c/redirect.h"

#define CHECK(what)                                                                   \
  do {                                                                                \
    if (!(what)) {                                                                    \
      fprintf(stderr, "%s:%d: %s (errno %d)\n", __FILE__, __LINE__, #what, errno);    \
      exit(1);                                                                        \
    }                                                                                 \
  } while (0)
#define FAILS(what, number) CHECK((what) == -1 && errno == (number))

struct get_link {
  struct nlmsghdr header;
  struct ifinfomsg link;
};

static struct get_link get_link(int flags, int index) {
  struct get_link request = {.header = {.nlmsg_len = sizeof request, .nlmsg_type = RTM_GETLINK}};
  request.header.nlmsg_flags = NLM_F_REQUEST | flags;
  request.header.nlmsg_seq = 7;
  request.link.ifi_index = index;
  return request;
}

static int open_socket(int more) {
  int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | more, NETLINK_ROUTE);
  CHECK(fd >= 0);
  return fd;
}

static void sockets(void) {
  struct sockaddr_nl name = {.nl_family = AF_NETLINK};
  socklen_t len = sizeof name;
  int first = open_socket(0), second = open_socket(0), type;
  CHECK(bind(first, (struct sockaddr *)&name, sizeof name) == 0);
  CHECK(getsockname(first, (struct sockaddr *)&name, &len) == 0 && len == sizeof name);
  CHECK(name.nl_pid == (unsigned)getpid());
  FAILS(bind(second, (struct sockaddr *)&name, sizeof name), EADDRINUSE);
  close(first); // its port is free when this returns
  CHECK(bind(second, (struct sockaddr *)&name, sizeof name) == 0);
  len = sizeof type;
  CHECK(getsockopt(second, SOL_SOCKET, SO_TYPE, &type, &len) == 0 && type == SOCK_RAW);
  CHECK(getsockopt(second, SOL_SOCKET, SO_DOMAIN, &type, &len) == 0 && type == AF_NETLINK);
  FAILS(setsockopt(second, SOL_NETLINK, 99, &type, sizeof type), EINVAL);
  close(second);
  FAILS(socket(AF_NETLINK, SOCK_RAW, NETLINK_GENERIC), EPROTONOSUPPORT);
  FAILS(socket(AF_INET, SOCK_STREAM, 0), EAFNOSUPPORT);
  FAILS(socket(AF_PACKET, SOCK_RAW, 0), EAFNOSUPPORT);
}

static void reads(void) {
  char bytes[8192];
  struct get_link request = get_link(0, 1);
  int fd = open_socket(SOCK_NONBLOCK);
  FAILS(recv(fd, bytes, sizeof bytes, 0), EAGAIN);
  CHECK(send(fd, &request, sizeof request, 0) == sizeof request);
  struct iovec nothing = {NULL, 0};
  struct sockaddr_nl from;
  struct msghdr message = {.msg_name = &from, .msg_namelen = sizeof from, .msg_iov = &nothing, .msg_iovlen = 1};
  ssize_t whole = recvmsg(fd, &message, MSG_PEEK | MSG_TRUNC);
  CHECK(whole > 400 && (message.msg_flags & MSG_TRUNC) && message.msg_namelen == sizeof from);
  CHECK(from.nl_family == AF_NETLINK && from.nl_pid == 0);
  CHECK(recv(fd, bytes, 20, MSG_PEEK) == 20 && ((struct nlmsghdr *)bytes)->nlmsg_seq == 7);
  struct iovec parts[] = {{bytes, 10}, {bytes + 100, 6}, {bytes + 200, 50}};
  message = (struct msghdr){.msg_iov = parts, .msg_iovlen = 3};
  CHECK(recvmsg(fd, &message, 0) == 66 && (message.msg_flags & MSG_TRUNC));
  FAILS(recv(fd, bytes, sizeof bytes, 0), EAGAIN);
  request = get_link(NLM_F_DUMP, 0);
  CHECK(write(fd, &request, sizeof request) == sizeof request);
  int copy = dup(fd);
  close(fd);
  struct pollfd readable = {.fd = copy, .events = POLLIN};
  CHECK(poll(&readable, 1, 1000) == 1);
  for (bool done = false; !done;) {
    ssize_t got = read(copy, bytes, sizeof bytes);
    CHECK(got >= 20);
    done = ((struct nlmsghdr *)bytes)->nlmsg_type == NLMSG_DONE;
  }
  pid_t child = fork();
  if (child == 0) {
    request = get_link(0, 1);
    CHECK(send(copy, &request, sizeof request, 0) == sizeof request);
    _exit(recv(copy, bytes, sizeof bytes, 0) > 400 ? 0 : 1);
  }
  int status;
  CHECK(waitpid(child, &status, 0) == child && status == 0);
  close(copy);
}

static void garbage(void) {
  char bytes[4096];
  int fd = open_socket(SOCK_NONBLOCK);
  srand(1);
  for (int i = 0; i < 2000; i++) {
    size_t len = (size_t)rand() % 200;
    for (size_t k = 0; k < len; k++) {
      bytes[k] = (char)(rand() % 4 ? rand() % 8 : rand());
    }
    if (len >= 16) {
      struct nlmsghdr header = {.nlmsg_len = rand() % 3 ? len : (unsigned)rand() % 300,
                                .nlmsg_type = 16 + rand() % 100,
                                .nlmsg_flags = NLM_F_REQUEST | (rand() & 0x305)};
      memcpy(bytes, &header, sizeof header);
    }
    CHECK(send(fd, bytes, len, 0) == (ssize_t)len || errno == ENOBUFS);
    while (recv(fd, bytes, sizeof bytes, 0) > 0) {
    }
  }
  static char large[2 << 20];
  FAILS(send(fd, large, sizeof large, 0), EMSGSIZE);
  close(fd);
}

static void *other_thread(void *argument) {
  (void)argument;
  CHECK(unshare(CLONE_NEWNET) == 0);
  return NULL;
}

static void namespaces(void) {
  struct stat before, after;
  char link[64] = "";
  CHECK(stat("/proc/self/ns/net", &before) == 0);
  CHECK(readlink("/proc/self/ns/net", link, sizeof link) > 5 && strncmp(link, "net:[", 5) == 0);
  pthread_t thread;
  CHECK(pthread_create(&thread, NULL, other_thread, NULL) == 0 && pthread_join(thread, NULL) == 0);
  CHECK(stat("/proc/thread-self/ns/net", &after) == 0 && after.st_ino == before.st_ino);
  int home = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
  CHECK(home >= 0 && unshare(CLONE_NEWNET) == 0);
  CHECK(stat("/proc/self/ns/net", &after) == 0 && after.st_ino != before.st_ino);
  int name = open("/run/netns/exercise", O_RDONLY | O_CREAT | O_EXCL, 0);
  CHECK(name >= 0 && close(name) == 0);
  CHECK(mount("/proc/self/ns/net", "/var/run/../run/netns/exercise", "none", MS_BIND, NULL) == 0);
  FAILS(unlink("/run/netns/exercise"), EBUSY);
  CHECK(setns(home, CLONE_NEWNET) == 0 && close(home) == 0);
  CHECK(stat("/run/netns/exercise", &before) == 0 && before.st_ino == after.st_ino);
  int named = open("/run/netns/exercise", O_RDONLY);
  FAILS(setns(named, CLONE_NEWUSER), EINVAL);
  CHECK(syscall(SYS_setns, named, CLONE_NEWNET) == 0);
  CHECK(close(named) == 0);
  CHECK(umount2("/run/netns/exercise", MNT_DETACH) == 0);
  FAILS(umount2("/run/netns/exercise", MNT_DETACH), EINVAL);
  CHECK(unlink("/run/netns/exercise") == 0);
  FAILS(unlink("/run/netns/exercise"), ENOENT);
  FAILS(open("/run/netns/exercise", O_RDONLY), ENOENT);
}

static void paths(void) {
  FAILS(access("/proc/net/dev", F_OK), ENOENT);
  FAILS(open("/proc/self/../self/net/dev", O_RDONLY), ENOENT);
  FAILS(open("/sys/class/net", O_RDONLY), ENOENT);
  FAILS(open("/proc/999999999/ns/net", O_RDONLY), ENOENT);
  CHECK(chdir("/proc") == 0);
  FAILS(open("net/dev", O_RDONLY), ENOENT);
  CHECK(access("self/ns/net", F_OK) == 0 && access("/proc/self/status", R_OK) == 0);
  CHECK(chdir("/") == 0);
  char path[3 * PATH_MAX];
  memset(path, 'n', sizeof path);
  memcpy(path, "/net", 4);
  path[sizeof path - 1] = 0;
  FAILS(open(path, O_RDONLY), ENAMETOOLONG);
  CHECK(!pn_unfit(AT_FDCWD, "/bin/sh") && !pn_unfit(AT_FDCWD, "/nonexistent"));
}

static void interfaces(void) {
  char name[IFNAMSIZ];
  CHECK(if_nametoindex("lo") == 1 && if_indextoname(1, name) && strcmp(name, "lo") == 0);
  CHECK(if_nametoindex("nothere") == 0 && errno == ENODEV);
  struct ifaddrs *all;
  CHECK(getifaddrs(&all) == 0 && all && strcmp(all->ifa_name, "lo") == 0);
  freeifaddrs(all);
  struct if_nameindex *names = if_nameindex();
  CHECK(names && names[0].if_index == 1);
  if_freenameindex(names);
}

int main(void) {
  CHECK(pn_active());
  sockets();
  reads();
  garbage();
  paths();
  interfaces();
  namespaces();
  puts("done");
  return 0;
}
