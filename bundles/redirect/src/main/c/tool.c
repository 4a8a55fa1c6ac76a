// SPDX-License-Identifier: Apache-2.0
// NAME [ARGUMENT...]: one of Pernet's own commands, as a program for redirected scripts; the command is its name's last
// part. The kernel that serves this process runs it, in this process's namespace. Ends with its status.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include "protocol.h"

enum { UNAVAILABLE = 69 };

static int server = -1;

static int fail(const char *what, const char *why) {
  fprintf(stderr, "pernet: %s: %s\n", what, why);
  return UNAVAILABLE;
}

// The first time the command is asked to end, the next time this program ends.
static void interrupted(int number) {
  shutdown(server, SHUT_WR);
  signal(number, SIG_DFL);
}

static int read_all(void *to, size_t len) {
  char *at = to;
  while (len > 0) {
    ssize_t got = read(server, at, len);
    if (got <= 0) {
      if (got < 0 && errno == EINTR) {
        continue;
      }
      return -1;
    }
    at += got;
    len -= (size_t)got;
  }
  return 0;
}

static int write_all(int fd, const char *from, size_t len) {
  while (len > 0) {
    ssize_t put = write(fd, from, len);
    if (put < 0 && errno != EINTR) {
      return -1;
    }
    from += put > 0 ? put : 0;
    len -= put > 0 ? (size_t)put : 0;
  }
  return 0;
}

static uint64_t own_net(void) {
  char text[32] = "";
  int fd = open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC);
  ssize_t got = fd < 0 ? -1 : read(fd, text, sizeof text - 1);
  if (fd >= 0) {
    close(fd);
  }
  return got <= 0 ? 0 : strtoull(text, NULL, 10);
}

static int connect_to(const char *dir) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  snprintf(address.sun_path, sizeof address.sun_path, "%.90s/sock", dir);
  server = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  return server < 0 ? -1 : connect(server, (struct sockaddr *)&address, sizeof address);
}

// The working directory and the words, each with a zero byte behind it.
static size_t payload(char *to, size_t room, uint64_t net, char **words) {
  char directory[4096] = "/";
  size_t at = sizeof net;
  memcpy(to, &net, sizeof net);
  if (!getcwd(directory, sizeof directory)) {
    strcpy(directory, "/");
  }
  const char *name = strrchr(words[0], '/');
  words[0] = (char *)(name ? name + 1 : words[0]);
  for (const char *word = directory; word; word = *words, words++) {
    size_t len = strlen(word) + 1;
    if (len > room - at) {
      return 0;
    }
    memcpy(to + at, word, len);
    at += len;
  }
  return at;
}

static int ask(char **words) {
  static char bytes[PN_MAX_REQUEST - 4096];
  struct pn_request request = {.op = PN_COMMAND, .version = PN_VERSION, .a = (uint32_t)getpid()};
  struct pn_reply reply;
  size_t len = payload(bytes, sizeof bytes, own_net(), words);
  request.b = (uint32_t)syscall(SYS_gettid);
  request.c = (uint32_t)isatty(1);
  request.len = (uint32_t)(sizeof request + len);
  if (len == 0) {
    return fail(words[0], strerror(E2BIG));
  }
  if (write_all(server, (char *)&request, sizeof request) < 0 || write_all(server, bytes, len) < 0 ||
      read_all(&reply, sizeof reply) < 0) {
    return fail(words[0], "the kernel has gone");
  }
  return reply.error ? fail(words[0], strerror(reply.error)) : 0;
}

static int relay(const char *name) {
  struct pn_frame frame;
  static char bytes[1 << 16];
  while (read_all(&frame, sizeof frame) == 0 && frame.type != PN_STATUS) {
    for (size_t left = frame.len; left > 0;) {
      size_t part = left < sizeof bytes ? left : sizeof bytes;
      if (read_all(bytes, part) < 0) {
        return fail(name, "the kernel has gone");
      }
      if (write_all(frame.type == PN_ERRORS ? 2 : 1, bytes, part) < 0) {
        shutdown(server, SHUT_RDWR);
        return 1;
      }
      left -= part;
    }
  }
  return frame.type == PN_STATUS ? (int)frame.group : fail(name, "the kernel has gone");
}

int main(int count, char **words) {
  const char *dir = getenv("PERNET_REDIRECT");
  if (count < 1 || !dir) {
    return fail(count < 1 ? "?" : words[0], "runs below 'pernet exec' alone");
  }
  if (connect_to(dir) < 0) {
    return fail(dir, "no kernel is served there");
  }
  int refused = ask(words);
  if (refused) {
    return refused;
  }
  signal(SIGINT, interrupted);
  signal(SIGTERM, interrupted);
  return relay(words[0]);
}
