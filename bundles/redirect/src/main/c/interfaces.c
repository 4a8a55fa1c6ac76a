// SPDX-License-Identifier: Apache-2.0
// Devices by the old ways: ioctl, and libc's functions over it. Requests of the network's range never reach the host.
#define _GNU_SOURCE
#include <ifaddrs.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "redirect.h"

// What the server tells of a device (PN_LINKS).
struct link {
  int32_t index;
  uint32_t flags;
  uint16_t type;
  uint16_t address_len;
  unsigned char address[8];
  char name[IFNAMSIZ];
};

static int ask_ioctl(unsigned long request, void *given) {
  struct pn_reply reply;
  uint64_t net = pn_thread_net();
  char answer[sizeof(struct ifreq)];
  struct pn_request ask = {.op = PN_IOCTL, .a = (uint32_t)request};
  struct pn_part parts[] = {{&net, sizeof net}, {given, sizeof(struct ifreq)}};
  if (pn_call(&ask, parts, 2, &reply, answer, sizeof answer) < 0) {
    return -1;
  }
  memcpy(given, answer, sizeof answer);
  return 0;
}

EXPORT int ioctl(int fd, unsigned long request, ...) {
  va_list rest;
  va_start(rest, request);
  void *argument = va_arg(rest, void *);
  va_end(rest);
  unsigned long number = request & 0xffffffff;
  struct stat found;
  if (!pn_active() || number < 0x8908 || number > 0x89ff || RAW(SYS_fstat, fd, &found) < 0 || !S_ISSOCK(found.st_mode)) {
    return (int)RAW(SYS_ioctl, fd, request, argument);
  }
  if (number == SIOCGIFCONF) {
    // addresses of IPv4: there are none
    memset(argument, 0, sizeof(int));
    return 0;
  }
  return ask_ioctl(number, argument);
}

EXPORT unsigned if_nametoindex(const char *name) {
  if (!pn_active()) {
    unsigned (*real)(const char *);
    void *found = pn_real("if_nametoindex");
    memcpy(&real, &found, sizeof real);
    return real(name);
  }
  struct ifreq request;
  memset(&request, 0, sizeof request);
  if (strlen(name) >= IFNAMSIZ) {
    errno = ENODEV;
    return 0;
  }
  strcpy(request.ifr_name, name);
  return ask_ioctl(SIOCGIFINDEX, &request) < 0 ? 0 : (unsigned)request.ifr_ifindex;
}

EXPORT char *if_indextoname(unsigned index, char name[IF_NAMESIZE]) {
  if (!pn_active()) {
    char *(*real)(unsigned, char *);
    void *found = pn_real("if_indextoname");
    memcpy(&real, &found, sizeof real);
    return real(index, name);
  }
  struct ifreq request;
  memset(&request, 0, sizeof request);
  request.ifr_ifindex = (int)index;
  if (ask_ioctl(SIOCGIFNAME, &request) < 0) {
    errno = errno == ENODEV ? ENXIO : errno;
    return NULL;
  }
  memcpy(name, request.ifr_name, IFNAMSIZ);
  return name;
}

// All devices: how many, or -1; the caller frees them.
static int all_links(struct link **links) {
  struct pn_reply reply;
  uint64_t net = pn_thread_net();
  struct pn_request request = {.op = PN_LINKS};
  struct pn_part part = {&net, sizeof net};
  size_t room = 64 * sizeof **links;
  for (;;) {
    *links = calloc(1, room);
    if (!*links || pn_call(&request, &part, 1, &reply, *links, room) < 0) {
      free(*links);
      return -1;
    }
    size_t len = reply.len - sizeof reply;
    if (len <= room) {
      return (int)(len / sizeof **links);
    }
    free(*links);
    room = len + 64 * sizeof **links; // more may come meanwhile
  }
}

EXPORT struct if_nameindex *if_nameindex(void) {
  if (!pn_active()) {
    struct if_nameindex *(*real)(void);
    void *found = pn_real("if_nameindex");
    memcpy(&real, &found, sizeof real);
    return real();
  }
  struct link *links;
  int count = all_links(&links);
  if (count < 0) {
    return NULL;
  }
  // one allocation for libc's if_freenameindex would not do: it frees each name
  struct if_nameindex *names = calloc((size_t)count + 1, sizeof *names);
  for (int i = 0; names && i < count; i++) {
    names[i].if_index = (unsigned)links[i].index;
    names[i].if_name = strndup(links[i].name, IFNAMSIZ);
  }
  free(links);
  return names;
}

struct address {
  struct ifaddrs entry;
  struct sockaddr_ll hardware;
  char name[IFNAMSIZ];
};

EXPORT int getifaddrs(struct ifaddrs **to) {
  if (!pn_active()) {
    int (*real)(struct ifaddrs **);
    void *found = pn_real("getifaddrs");
    memcpy(&real, &found, sizeof real);
    return real(to);
  }
  struct link *links;
  int count = all_links(&links);
  if (count < 0) {
    return -1;
  }
  struct address *all = calloc((size_t)count + 1, sizeof *all);
  if (!all) {
    free(links);
    return -1;
  }
  for (int i = 0; i < count; i++) {
    memcpy(all[i].name, links[i].name, IFNAMSIZ);
    all[i].hardware.sll_family = AF_PACKET;
    all[i].hardware.sll_ifindex = links[i].index;
    all[i].hardware.sll_hatype = links[i].type;
    all[i].hardware.sll_halen = (unsigned char)links[i].address_len;
    memcpy(all[i].hardware.sll_addr, links[i].address, sizeof links[i].address);
    all[i].entry.ifa_name = all[i].name;
    all[i].entry.ifa_flags = links[i].flags;
    all[i].entry.ifa_addr = (struct sockaddr *)&all[i].hardware;
    all[i].entry.ifa_next = i + 1 < count ? &all[i + 1].entry : NULL;
  }
  free(links);
  *to = count > 0 ? &all->entry : NULL;
  if (count == 0) {
    free(all);
  }
  return 0;
}

EXPORT void freeifaddrs(struct ifaddrs *all) {
  if (pn_active()) {
    free(all); // the first entry begins what was allocated
    return;
  }
  void (*real)(struct ifaddrs *);
  void *found = pn_real("freeifaddrs");
  memcpy(&real, &found, sizeof real);
  real(all);
}
