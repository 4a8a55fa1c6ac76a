// SPDX-License-Identifier: Apache-2.0
// packet-sender DEVICE DESTINATION BYTES SECONDS: sends frames of BYTES bytes by DEVICE to the station DESTINATION, as fast as
// an AF_PACKET socket takes them from one thread, for SECONDS. Prints how many were sent and in how many seconds.

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <time.h>

#define BATCH 64
#define PROTOCOL 0x88b5

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

static void fail(const char *what) {
  perror(what);
  exit(1);
}

int main(int count, char **words) {
  static char frame[65536];
  struct mmsghdr messages[BATCH] = {0};
  struct iovec part = {frame, 0};
  struct sockaddr_ll at = {.sll_family = AF_PACKET};
  unsigned station[ETH_ALEN];
  if (count != 5 ||
      sscanf(words[2], "%x:%x:%x:%x:%x:%x", station, station + 1, station + 2, station + 3,
             station + 4, station + 5) != ETH_ALEN) {
    fprintf(stderr, "Usage: packet-sender DEVICE DESTINATION BYTES SECONDS\n");
    return 64;
  }
  for (int i = 0; i < ETH_ALEN; i++) {
    frame[i] = (char)station[i];
  }
  frame[2 * ETH_ALEN] = (char)(PROTOCOL >> 8);
  frame[2 * ETH_ALEN + 1] = (char)(PROTOCOL & 0xff);
  part.iov_len = (size_t)atoi(words[3]);
  double seconds = atof(words[4]);
  int socket_fd = socket(AF_PACKET, SOCK_RAW, 0);
  at.sll_ifindex = (int)if_nametoindex(words[1]);
  if (socket_fd < 0 || at.sll_ifindex == 0) {
    fail(words[1]);
  }
  struct ifreq own = {0};
  strncpy(own.ifr_name, words[1], IFNAMSIZ - 1);
  if (ioctl(socket_fd, SIOCGIFHWADDR, &own) < 0) {
    fail("SIOCGIFHWADDR");
  }
  memcpy(frame + ETH_ALEN, own.ifr_hwaddr.sa_data, ETH_ALEN);
  if (bind(socket_fd, (struct sockaddr *)&at, sizeof at) < 0) {
    fail("bind");
  }
  for (int i = 0; i < BATCH; i++) {
    messages[i].msg_hdr.msg_iov = &part;
    messages[i].msg_hdr.msg_iovlen = 1;
  }
  long sent = 0;
  double begin = now();
  double end = begin;
  while (end - begin < seconds) {
    int some = sendmmsg(socket_fd, messages, BATCH, 0);
    if (some < 0) {
      fail("sendmmsg");
    }
    sent += some;
    end = now();
  }
  printf("%ld %.6f\n", sent, end - begin);
  return 0;
}
