// SPDX-License-Identifier: Apache-2.0
// settle [died]: waits until what follows from a command has followed, in the caller's network namespace and in all that
// have a name, on a real kernel as well as on Pernet. It asks for each device by itself, which has the link watch look at
// it at once; with "died" it first waits for namespaces that are being taken down: a pair of devices between two
// namespaces made for this, of which one dies, goes only after whatever died before. IPv6, where there is any, is switched
// off in all of them, for what it sends by itself would be counted.
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <linux/veth.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define NAMES "/run/netns"
#define DEVICES 4096

struct request {
  struct nlmsghdr header;
  struct ifinfomsg link;
  char attributes[512];
};

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static int route_socket(unsigned groups) {
  int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
  struct sockaddr_nl address = {.nl_family = AF_NETLINK, .nl_groups = groups};
  if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof address) < 0) {
    fail("netlink");
  }
  return fd;
}

static struct request request(int type, int flags, int index) {
  struct request r = {.header = {.nlmsg_type = type, .nlmsg_flags = NLM_F_REQUEST | flags}, .link = {.ifi_index = index}};
  r.header.nlmsg_len = NLMSG_LENGTH(sizeof r.link);
  return r;
}

static struct rtattr *put(struct request *r, int type, const void *value, int length) {
  struct rtattr *attribute = (struct rtattr *)((char *)r + NLMSG_ALIGN(r->header.nlmsg_len));
  attribute->rta_type = type;
  attribute->rta_len = RTA_LENGTH(length);
  if (length > 0) {
    memcpy(RTA_DATA(attribute), value, length);
  }
  r->header.nlmsg_len = NLMSG_ALIGN(r->header.nlmsg_len) + RTA_ALIGN(attribute->rta_len);
  return attribute;
}

static void close_nest(struct request *r, struct rtattr *nest) {
  nest->rta_len = (char *)r + r->header.nlmsg_len - (char *)nest;
}

static void transmit(int fd, struct request *r) {
  if (send(fd, r, r->header.nlmsg_len, 0) < 0) {
    fail("send");
  }
}

/* The next message of a type, or an end or an error: its type, and the index in it. */
static int await(int fd, int type, int *indices, int most) {
  static char buffer[1 << 16];
  int count = 0;
  for (;;) {
    int length = recv(fd, buffer, sizeof buffer, 0);
    if (length < 0) {
      fail("recv");
    }
    for (struct nlmsghdr *h = (struct nlmsghdr *)buffer; NLMSG_OK(h, (unsigned)length); h = NLMSG_NEXT(h, length)) {
      if (h->nlmsg_type == NLMSG_DONE || h->nlmsg_type == NLMSG_ERROR) {
        return count;
      }
      if (h->nlmsg_type == type && count < most) {
        indices[count++] = ((struct ifinfomsg *)NLMSG_DATA(h))->ifi_index;
        if (!(h->nlmsg_flags & NLM_F_MULTI)) {
          return count;
        }
      }
    }
  }
}

static void look_at_all_devices(void) {
  static int indices[DEVICES];
  int fd = route_socket(0);
  struct request all = request(RTM_GETLINK, NLM_F_DUMP, 0);
  transmit(fd, &all);
  int count = await(fd, RTM_NEWLINK, indices, DEVICES);
  /* twice: what one device does may be heard by one that was looked at before */
  for (int i = 0; i < 2 * count; i++) {
    struct request one = request(RTM_GETLINK, 0, indices[i % count]);
    int index;
    transmit(fd, &one);
    await(fd, RTM_NEWLINK, &index, 1);
  }
  close(fd);
}

static void without_ipv6(void) {
  static const char *const all[] = {"/proc/sys/net/ipv6/conf/default/disable_ipv6", "/proc/sys/net/ipv6/conf/all/disable_ipv6"};
  for (int i = 0; i < 2; i++) {
    int fd = open(all[i], O_RDWR | O_CLOEXEC);
    char now = 0;
    if (fd >= 0 && read(fd, &now, 1) == 1 && now != '1' && pwrite(fd, "1", 1, 0) != 1) {
      fail(all[i]);
    }
    if (fd >= 0) {
      close(fd);
    }
  }
}

static void settle(void) {
  without_ipv6();
  look_at_all_devices();
}

static void settle_all(void) {
  settle();
  int own = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
  DIR *names = opendir(NAMES);
  for (struct dirent *name; names && (name = readdir(names));) {
    char path[512];
    snprintf(path, sizeof path, NAMES "/%s", name->d_name);
    int fd = name->d_name[0] == '.' ? -1 : open(path, O_RDONLY | O_CLOEXEC);
    if (fd >= 0 && setns(fd, CLONE_NEWNET) == 0) {
      settle();
      setns(own, CLONE_NEWNET);
    }
    if (fd >= 0) {
      close(fd);
    }
  }
  if (names) {
    closedir(names);
  }
  close(own);
}

static void add_pair(int fd, int there) {
  struct request r = request(RTM_NEWLINK, NLM_F_CREATE | NLM_F_EXCL | NLM_F_ACK, 0);
  struct rtattr *info = put(&r, IFLA_LINKINFO, NULL, 0);
  put(&r, IFLA_INFO_KIND, "veth", 4);
  struct rtattr *data = put(&r, IFLA_INFO_DATA, NULL, 0);
  struct ifinfomsg none = {0};
  struct rtattr *peer = put(&r, VETH_INFO_PEER, &none, sizeof none);
  put(&r, IFLA_NET_NS_FD, &there, sizeof there);
  close_nest(&r, peer);
  close_nest(&r, data);
  close_nest(&r, info);
  int index;
  transmit(fd, &r);
  await(fd, RTM_NEWLINK, &index, 0);
}

static void await_the_dying(void) {
  if (unshare(CLONE_NEWNET) < 0) {
    fail("unshare");
  }
  int here = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
  int heard = route_socket(RTMGRP_LINK);
  if (unshare(CLONE_NEWNET) < 0) {
    fail("unshare");
  }
  int there = route_socket(0);
  add_pair(there, here);
  close(there);
  setns(here, CLONE_NEWNET);
  int index;
  await(heard, RTM_DELLINK, &index, 1);
}

int main(int count, char **words) {
  if (count > 1 && strcmp(words[1], "died") == 0) {
    pid_t child = fork();
    if (child == 0) {
      await_the_dying();
      _exit(0);
    }
    int status;
    if (waitpid(child, &status, 0) < 0 || status != 0) {
      fprintf(stderr, "settle: could not wait for namespaces\n");
      return 1;
    }
  }
  settle_all();
  return 0;
}
