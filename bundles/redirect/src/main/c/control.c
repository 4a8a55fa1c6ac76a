// SPDX-License-Identifier: Apache-2.0
// The connection over which this process asks the server: one question, one answer. It bears its process's pid as its
// address, so that a child, or the next program here, knows whose it is; a program that closes it gets a new one.
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "redirect.h"

enum { HIGH = 900, LABEL_MAX = 90 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int control = -1;
static char server_id[20]; // from the first HELLO; the same as long as the server is

static int own_pid(void) { return (int)RAW(SYS_getpid); }

// --- labels -------------------------------------------------------------------------------------------------------------

void pn_label(int fd, char kind, uint32_t number, uint32_t pid) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  int len = snprintf(address.sun_path + 1, LABEL_MAX, "pernet/%s/%c%u.%u", server_id, kind, number, pid);
  RAW(SYS_bind, fd, &address, offsetof(struct sockaddr_un, sun_path) + 1 + len);
}

bool pn_identify(int fd, char *kind, uint32_t *number, uint32_t *pid) {
  struct sockaddr_un address;
  socklen_t len = sizeof address;
  int before = errno;
  memset(&address, 0, sizeof address);
  bool found = RAW(SYS_getsockname, fd, &address, &len) == 0 && address.sun_family == AF_UNIX &&
               address.sun_path[0] == 0 && memcmp(address.sun_path + 1, "pernet/", 7) == 0;
  errno = before;
  if (!found) {
    return false;
  }
  address.sun_path[sizeof address.sun_path - 1] = 0;
  char id[sizeof server_id];
  if (sscanf(address.sun_path + 8, "%18[0-9a-f]/%c%u.%u", id, kind, number, pid) != 4) {
    return false;
  }
  return !server_id[0] || strcmp(id, server_id) == 0;
}

// --- bytes --------------------------------------------------------------------------------------------------------------

int pn_read_all(int fd, void *to, size_t len) {
  char *at = to;
  while (len > 0) {
    ssize_t got = RAW(SYS_read, fd, at, len);
    if (got == 0) {
      errno = ECONNRESET;
    }
    if (got <= 0) {
      if (got < 0 && errno == EINTR) {
        continue;
      }
      return -1;
    }
    at += got;
    len -= got;
  }
  return 0;
}

int pn_write_parts(int fd, struct iovec *parts, int count) {
  while (count > 0) {
    struct msghdr message = {.msg_iov = parts, .msg_iovlen = count};
    ssize_t sent = RAW(SYS_sendmsg, fd, &message, MSG_NOSIGNAL);
    if (sent < 0 && errno != EINTR) {
      return -1;
    }
    for (; count > 0 && sent >= (ssize_t)parts->iov_len; parts++, count--) {
      sent -= parts->iov_len;
    }
    if (count > 0 && sent > 0) {
      parts->iov_base = (char *)parts->iov_base + sent;
      parts->iov_len -= sent;
    }
  }
  return 0;
}

int pn_connect(void) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  snprintf(address.sun_path, sizeof address.sun_path, "%.90s/sock", pn_dir);
  int fd = RAW(SYS_socket, AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (fd < 0) {
    return -1;
  }
  while (RAW(SYS_connect, fd, &address, sizeof address) < 0) {
    if (errno != EINTR && errno != EAGAIN) {
      RAW(SYS_close, fd);
      errno = ECONNREFUSED;
      return -1;
    }
  }
  return fd;
}

static int exchange(int fd, struct pn_request *request, const struct pn_part *parts, int count,
                    struct pn_reply *reply, void *payload, size_t room) {
  struct iovec vector[6] = {{request, sizeof *request}};
  request->len = sizeof *request;
  request->version = PN_VERSION;
  for (int i = 0; i < count; i++) {
    vector[i + 1] = (struct iovec){(void *)parts[i].bytes, parts[i].len};
    request->len += parts[i].len;
  }
  // a server that has no room for one more answers before it is asked, and closes
  if ((pn_write_parts(fd, vector, count + 1) < 0 && errno != EPIPE) || pn_read_all(fd, reply, sizeof *reply) < 0) {
    return -1;
  }
  size_t left = reply->len < sizeof *reply ? 0 : reply->len - sizeof *reply;
  size_t kept = left < room ? left : room;
  if (kept > 0 && pn_read_all(fd, payload, kept) < 0) {
    return -1;
  }
  for (left -= kept; left > 0;) {
    char sink[256];
    size_t part = left < sizeof sink ? left : sizeof sink;
    if (pn_read_all(fd, sink, part) < 0) {
      return -1;
    }
    left -= part;
  }
  return 0;
}

// --- the connection -----------------------------------------------------------------------------------------------------

// The control connection that this process has from another life: its own before execve, or its parent's.
static int inherited(uint32_t *number, uint32_t *pid) {
  if (control >= 0) {
    char kind;
    return pn_identify(control, &kind, number, pid) && kind == 'c' ? control : -1;
  }
  struct rlimit limit = {.rlim_cur = HIGH};
  RAW(SYS_getrlimit, RLIMIT_NOFILE, &limit);
  int floor = limit.rlim_cur > HIGH + 100 ? HIGH : (int)limit.rlim_cur * 7 / 8;
  for (int fd = floor; fd < floor + 32; fd++) {
    char kind;
    if (pn_identify(fd, &kind, number, pid) && kind == 'c') {
      return fd;
    }
  }
  return -1;
}

static int raise_up(int fd) {
  struct rlimit limit = {.rlim_cur = HIGH};
  RAW(SYS_getrlimit, RLIMIT_NOFILE, &limit);
  int floor = limit.rlim_cur > HIGH + 100 ? HIGH : (int)limit.rlim_cur * 7 / 8;
  // without FD_CLOEXEC: the next program goes on with it, and the server sees the process end when it is closed
  int high = RAW(SYS_fcntl, fd, F_DUPFD, floor);
  RAW(SYS_close, fd);
  return high;
}

// heir: the number of the parent's connection, which is open here still, whatever has become of the parent; or 0.
static int hello(int fd, uint32_t parent, uint32_t heir, struct pn_reply *reply) {
  uint64_t net = pn_thread_net();
  struct pn_request request = {.op = PN_HELLO, .a = own_pid(), .b = parent, .c = heir};
  struct pn_part part = {&net, sizeof net};
  char id[sizeof server_id] = "";
  if (exchange(fd, &request, &part, 1, reply, id, sizeof id - 1) < 0) {
    return -1;
  }
  if (reply->error) {
    errno = reply->error;
    return -1;
  }
  memcpy(server_id, id, sizeof id);
  return 0;
}

// Makes sure that there is a connection of this process's own; the mutex is held.
static int ready(void) {
  uint32_t number = 0, pid = 0;
  int old = inherited(&number, &pid);
  if (old >= 0 && (int)pid == own_pid() && old == control) {
    return 0;
  }
  struct pn_reply reply = {0};
  if (old >= 0 && (int)pid == own_pid() && hello(old, 0, 0, &reply) == 0) {
    control = old; // as the program that was here before has left it
  } else {
    int fd = pn_connect();
    if (fd < 0) {
      return -1;
    }
    if (hello(fd, (uint32_t)RAW(SYS_getppid), old >= 0 ? number : 0, &reply) < 0) {
      RAW(SYS_close, fd);
      errno = reply.error == ENFILE || reply.error == EAGAIN ? reply.error : ECONNREFUSED;
      return -1;
    }
    if (old >= 0) {
      RAW(SYS_close, old);
    }
    pn_label(fd, 'c', reply.a, own_pid());
    control = raise_up(fd);
  }
  if (!pn_thread_net()) {
    pn_set_thread_net(reply.net);
  }
  return 0;
}

static void child_begins(void) { pthread_mutex_init(&lock, NULL); }

__attribute__((constructor(101))) static void follow_forks(void) {
  pthread_atfork(NULL, NULL, child_begins);
}

int pn_call(struct pn_request *request, const struct pn_part *parts, int count, struct pn_reply *reply,
            void *payload, size_t room) {
  sigset_t all, before;
  int error = errno;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before); // a handler that asks, too, would wait for itself
  pthread_mutex_lock(&lock);
  memset(reply, 0, sizeof *reply);
  int result = ready();
  if (result == 0 && request->op != 0) {
    result = exchange(control, request, parts, count, reply, payload, room);
    if (result < 0) {
      error = errno == EPIPE || errno == ECONNRESET ? ECONNREFUSED : errno;
    } else if (reply->error) {
      result = -1;
      error = reply->error;
    }
  } else if (result < 0) {
    error = errno;
  }
  pthread_mutex_unlock(&lock);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = error;
  return result;
}

int pn_ask(int op, uint32_t a, uint32_t b, uint32_t c, uint32_t d, struct pn_reply *reply) {
  struct pn_request request = {.op = op, .a = a, .b = b, .c = c, .d = d};
  return pn_call(&request, NULL, 0, reply, NULL, 0);
}

int pn_ask_net(int op, uint32_t a, uint64_t net, struct pn_reply *reply) {
  struct pn_request request = {.op = op, .a = a};
  struct pn_part part = {&net, sizeof net};
  return pn_call(&request, &part, 1, reply, NULL, 0);
}
