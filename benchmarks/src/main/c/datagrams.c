// SPDX-License-Identifier: Apache-2.0
// datagrams FROM TO ADDRESS BYTES SECONDS: sends UDP datagrams from a connected socket in the network namespace FROM to a socket
// with ADDRESS in the namespace TO (files, such as /run/netns/left), where it fetches them: 64 by a sendmmsg, and then all that
// have come, in one thread, for SECONDS. BYTES is that of a frame, all headers counted in. Prints how many were received, in how
// many seconds, and how many were sent.

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define BATCH 64
#define PORT 7007
#define HEADERS (14 + 20 + 8)
#define BUFFER (4 << 20)

static char data[65536];

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static int socket_in(const char *namespace) {
  int file = open(namespace, O_RDONLY | O_CLOEXEC);
  if (file < 0 || setns(file, CLONE_NEWNET) < 0) {
    fail(namespace);
  }
  close(file);
  int udp = socket(AF_INET, SOCK_DGRAM, 0);
  int buffer = BUFFER;
  if (udp < 0 || setsockopt(udp, SOL_SOCKET, SO_RCVBUFFORCE, &buffer, sizeof buffer) < 0 ||
      setsockopt(udp, SOL_SOCKET, SO_SNDBUFFORCE, &buffer, sizeof buffer) < 0) {
    fail("socket");
  }
  return udp;
}

static void prepare(struct mmsghdr *messages, struct iovec *parts, char *buffers, size_t bytes,
                    size_t apart) {
  for (int i = 0; i < BATCH; i++) {
    parts[i] = (struct iovec){buffers + i * apart, bytes};
    messages[i].msg_hdr.msg_iov = &parts[i];
    messages[i].msg_hdr.msg_iovlen = 1;
  }
}

static long fetch(int socket_fd, struct mmsghdr *messages) {
  long all = 0;
  for (;;) {
    int some = recvmmsg(socket_fd, messages, BATCH, MSG_DONTWAIT, NULL);
    if (some > 0) {
      all += some;
    } else if (some < 0 && errno == EAGAIN) {
      return all;
    } else {
      fail("recvmmsg");
    }
  }
}

int main(int count, char **words) {
  static struct mmsghdr sends[BATCH], receives[BATCH];
  static struct iovec send_parts[BATCH], receive_parts[BATCH];
  static char room[BATCH * 2048];
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(PORT)};
  if (count != 6 || inet_pton(AF_INET, words[3], &to.sin_addr) != 1 || atoi(words[4]) < HEADERS ||
      atoi(words[4]) > 2048) {
    fprintf(stderr, "Usage: datagrams FROM TO ADDRESS BYTES SECONDS\n");
    return 64;
  }
  double seconds = atof(words[5]);
  int in = socket_in(words[2]);
  if (bind(in, (struct sockaddr *)&to, sizeof to) < 0) {
    fail("bind");
  }
  int out = socket_in(words[1]);
  if (connect(out, (struct sockaddr *)&to, sizeof to) < 0) {
    fail("connect");
  }
  prepare(sends, send_parts, data, (size_t)atoi(words[4]) - HEADERS, 0);
  prepare(receives, receive_parts, room, 2048, 2048);
  long sent = 0;
  long received = 0;
  double begin = now();
  double end = begin;
  while (end - begin < seconds) {
    int some = sendmmsg(out, sends, BATCH, 0);
    if (some < 0) {
      fail("sendmmsg");
    }
    sent += some;
    received += fetch(in, receives);
    end = now();
  }
  // what a thread of the kernel still carries counts if it comes soon, and so does the time it took
  for (double last = end; received < sent && now() - last < 0.2;) {
    long some = fetch(in, receives);
    if (some > 0) {
      received += some;
      last = end = now();
    }
  }
  printf("%ld %.6f %ld\n", received, end - begin, sent);
  return 0;
}
