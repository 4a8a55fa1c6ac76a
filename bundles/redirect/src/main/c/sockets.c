// SPDX-License-Identifier: Apache-2.0
// Sockets: a netlink socket is the connection over which its datagrams come, and bears its number as its address. So it
// is known again after dup, fork, execve, or when it comes from another process.
#define _GNU_SOURCE
#include <linux/netlink.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "redirect.h"

#ifndef SO_RCVBUFFORCE
#define SO_RCVBUFFORCE 33
#endif

enum { FLAGS = SOCK_CLOEXEC | SOCK_NONBLOCK };

bool pn_is_netlink(int fd, uint32_t *number) {
  char kind;
  uint32_t pid;
  return pn_active() && pn_has_sockets && pn_identify(fd, &kind, number, &pid) && kind == 's';
}

static int open_netlink(int type, int protocol) {
  struct pn_reply reply;
  if (!pn_thread_net() && pn_ask(0, 0, 0, 0, 0, &reply) < 0) {
    return -1;
  }
  int fd = pn_connect();
  if (fd < 0) {
    return -1;
  }
  uint64_t net = pn_thread_net();
  struct pn_request request = {.len = sizeof request + sizeof net,
                               .op = PN_SOCKET,
                               .version = PN_VERSION,
                               .a = (uint32_t)RAW(SYS_getpid),
                               .b = (uint32_t)RAW(SYS_gettid),
                               .c = (uint32_t)type & ~FLAGS,
                               .d = (uint32_t)protocol};
  struct iovec parts[] = {{&request, sizeof request}, {&net, sizeof net}};
  int error = 0;
  if (pn_write_parts(fd, parts, 2) < 0 || pn_read_all(fd, &reply, sizeof reply) < 0) {
    error = ECONNREFUSED;
  } else {
    error = reply.error;
  }
  if (!error) {
    pn_label(fd, 's', reply.a, 0);
    pn_has_sockets = true;
    if (type & SOCK_NONBLOCK) {
      RAW(SYS_fcntl, fd, 4 /* F_SETFL */, 04000 /* O_NONBLOCK */);
    }
    if (!(type & SOCK_CLOEXEC)) {
      RAW(SYS_fcntl, fd, 2 /* F_SETFD */, 0);
    }
    return fd;
  }
  RAW(SYS_close, fd);
  errno = error;
  return -1;
}

EXPORT int socket(int family, int type, int protocol) {
  if (!pn_active() || family == AF_UNIX) {
    return (int)RAW(SYS_socket, family, type, protocol);
  }
  int kind = type & ~FLAGS;
  if (family == AF_NETLINK) {
    if (kind != SOCK_RAW && kind != SOCK_DGRAM) {
      errno = ESOCKTNOSUPPORT;
      return -1;
    }
    if (protocol != NETLINK_ROUTE) {
      errno = EPROTONOSUPPORT;
      return -1;
    }
    return open_netlink(type, protocol);
  }
  if ((family == AF_INET || family == AF_INET6) && kind == SOCK_DGRAM && (protocol == 0 || protocol == 17)) {
    // for ioctls alone: nothing that is sent to an address of these families goes anywhere
    return (int)RAW(SYS_socket, AF_UNIX, type, 0);
  }
  errno = EAFNOSUPPORT;
  return -1;
}

EXPORT int bind(int fd, const struct sockaddr *address, socklen_t len) {
  uint32_t number;
  if (!pn_is_netlink(fd, &number)) {
    return (int)RAW(SYS_bind, fd, address, len);
  }
  struct sockaddr_nl wanted;
  if (len < sizeof wanted) {
    errno = EINVAL;
    return -1;
  }
  memcpy(&wanted, address, sizeof wanted);
  if (wanted.nl_family != AF_NETLINK) {
    errno = EINVAL;
    return -1;
  }
  struct pn_reply reply;
  return pn_ask(PN_BIND, number, wanted.nl_pid, wanted.nl_groups, (uint32_t)RAW(SYS_getpid), &reply);
}

EXPORT int connect(int fd, const struct sockaddr *address, socklen_t len) {
  uint32_t number;
  if (!pn_is_netlink(fd, &number)) {
    return (int)RAW(SYS_connect, fd, address, len);
  }
  struct sockaddr_nl wanted;
  if (len < sizeof wanted) {
    errno = EINVAL;
    return -1;
  }
  memcpy(&wanted, address, sizeof wanted);
  if (wanted.nl_family != AF_NETLINK || wanted.nl_pid != 0 || wanted.nl_groups != 0) {
    errno = wanted.nl_family != AF_NETLINK ? EINVAL : ECONNREFUSED;
    return -1;
  }
  return 0;
}

static int tell_name(const struct sockaddr_nl *name, struct sockaddr *to, socklen_t *len) {
  memcpy(to, name, *len < sizeof *name ? *len : sizeof *name);
  *len = sizeof *name;
  return 0;
}

EXPORT int getsockname(int fd, struct sockaddr *restrict to, socklen_t *restrict len) {
  uint32_t number;
  struct pn_reply reply;
  if (!pn_is_netlink(fd, &number)) {
    return (int)RAW(SYS_getsockname, fd, to, len);
  }
  if (pn_ask(PN_NAME, number, 0, 0, 0, &reply) < 0) {
    return -1;
  }
  struct sockaddr_nl name = {.nl_family = AF_NETLINK, .nl_pid = reply.a, .nl_groups = reply.b};
  return tell_name(&name, to, len);
}

EXPORT int getpeername(int fd, struct sockaddr *restrict to, socklen_t *restrict len) {
  uint32_t number;
  if (!pn_is_netlink(fd, &number)) {
    return (int)RAW(SYS_getpeername, fd, to, len);
  }
  struct sockaddr_nl name = {.nl_family = AF_NETLINK};
  return tell_name(&name, to, len);
}

EXPORT int setsockopt(int fd, int level, int option, const void *value, socklen_t len) {
  uint32_t number;
  if (!pn_is_netlink(fd, &number)) {
    return (int)RAW(SYS_setsockopt, fd, level, option, value, len);
  }
  bool here = level == SOL_SOCKET && option != SO_ATTACH_FILTER && option != SO_DETACH_FILTER;
  if (here) {
    option = option == SO_RCVBUFFORCE ? SO_RCVBUF : option == SO_SNDBUFFORCE ? SO_SNDBUF : option;
    int result = (int)RAW(SYS_setsockopt, fd, level, option, value, len);
    if (result < 0 || option != SO_RCVBUF) {
      return result;
    }
  }
  char program[4096];
  struct pn_part part = {value, len};
  if (level == SOL_SOCKET && option == SO_ATTACH_FILTER && len >= 16) {
    // struct sock_fprog: a count and a pointer to instructions of eight bytes
    unsigned short count;
    const void *instructions;
    memcpy(&count, value, sizeof count);
    memcpy(&instructions, (const char *)value + 8, sizeof instructions);
    if ((size_t)count * 8 > sizeof program) {
      errno = EINVAL;
      return -1;
    }
    memcpy(program, instructions, (size_t)count * 8);
    part = (struct pn_part){program, (size_t)count * 8};
  }
  if (part.len > sizeof program) {
    errno = EINVAL;
    return -1;
  }
  struct pn_reply reply;
  struct pn_request request = {.op = PN_SETSOCKOPT, .a = number, .b = level, .c = option};
  return pn_call(&request, &part, part.bytes ? 1 : 0, &reply, NULL, 0);
}

EXPORT int getsockopt(int fd, int level, int option, void *restrict value, socklen_t *restrict len) {
  uint32_t number;
  if (!pn_is_netlink(fd, &number)) {
    return (int)RAW(SYS_getsockopt, fd, level, option, value, len);
  }
  bool asked = level != SOL_SOCKET || option == SO_TYPE;
  if (level == SOL_SOCKET && (option == SO_DOMAIN || option == SO_PROTOCOL) && *len >= sizeof(int)) {
    int answer = option == SO_DOMAIN ? AF_NETLINK : NETLINK_ROUTE;
    memcpy(value, &answer, sizeof answer);
    *len = sizeof answer;
    return 0;
  }
  if (!asked) {
    return (int)RAW(SYS_getsockopt, fd, level, option, value, len);
  }
  struct pn_reply reply;
  struct pn_request request = {.op = PN_GETSOCKOPT, .a = number, .b = level, .c = option};
  if (pn_call(&request, NULL, 0, &reply, value, *len) < 0) {
    return -1;
  }
  socklen_t got = reply.len - sizeof reply;
  *len = option == NETLINK_LIST_MEMBERSHIPS && level == SOL_NETLINK ? got : got < *len ? got : *len;
  return 0;
}
