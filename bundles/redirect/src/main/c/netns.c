// SPDX-License-Identifier: Apache-2.0
// Namespaces: network namespaces are the server's. Of mount namespaces, those that ip makes around its work are pretended:
// names are the server's too, and it is the host's file systems that must not change.
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

#include "redirect.h"

static int other_flags_of_host(int flags) {
  return flags ? (int)RAW(SYS_unshare, flags) : 0;
}

EXPORT int unshare(int flags) {
  if (!pn_active()) {
    return (int)RAW(SYS_unshare, flags);
  }
  if (other_flags_of_host(flags & ~(CLONE_NEWNET | CLONE_NEWNS)) < 0) {
    return -1;
  }
  int ours = flags & (CLONE_NEWNET | CLONE_NEWUSER);
  if (!ours) {
    return 0;
  }
  struct pn_reply reply;
  uint64_t net = pn_thread_net();
  struct pn_request request = {.op = PN_UNSHARE, .a = (uint32_t)RAW(SYS_gettid), .b = (uint32_t)ours};
  struct pn_part part = {&net, sizeof net};
  if (pn_call(&request, &part, 1, &reply, NULL, 0) < 0) {
    return -1;
  }
  pn_set_thread_net(reply.net);
  return 0;
}

static int enter(uint64_t target) {
  uint64_t nets[2] = {pn_thread_net(), target};
  struct pn_reply reply;
  struct pn_request request = {.op = PN_SETNS, .a = (uint32_t)RAW(SYS_gettid)};
  struct pn_part part = {nets, sizeof nets};
  if (pn_call(&request, &part, 1, &reply, NULL, 0) < 0) {
    return -1;
  }
  pn_set_thread_net(target);
  return 0;
}

// The process that a descriptor stands for, or 0.
static int pid_of_fd(int fd) {
  char path[48], text[512];
  snprintf(path, sizeof path, "/proc/self/fdinfo/%d", fd);
  int info = (int)RAW(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);
  ssize_t got = info < 0 ? -1 : RAW(SYS_read, info, text, sizeof text - 1);
  if (info >= 0) {
    RAW(SYS_close, info);
  }
  if (got <= 0) {
    return 0;
  }
  text[got] = 0;
  const char *pid = strstr(text, "\nPid:");
  return pid ? atoi(pid + 5) : 0;
}

EXPORT int setns(int fd, int type) {
  if (!pn_active()) {
    return (int)RAW(SYS_setns, fd, type);
  }
  if (RAW(SYS_fcntl, fd, F_GETFD) < 0) {
    return -1;
  }
  uint64_t net = pn_net_of_fd(fd);
  if (net) {
    if (type != 0 && type != CLONE_NEWNET) {
      errno = EINVAL;
      return -1;
    }
    return enter(net);
  }
  if (type & CLONE_NEWNET) {
    int pid = pid_of_fd(fd);
    struct pn_reply reply;
    if (!pid || pn_ask(PN_PIDNS, (uint32_t)pid, 0, 0, 0, &reply) < 0) {
      errno = pid ? ESRCH : EINVAL;
      return -1;
    }
    int others = type & ~(CLONE_NEWNET | CLONE_NEWNS);
    return others && RAW(SYS_setns, fd, others) < 0 ? -1 : enter(reply.net);
  }
  char link[40], target[40] = "";
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  RAW(SYS_readlinkat, AT_FDCWD, link, target, sizeof target - 1);
  if (strncmp(target, "net:", 4) == 0) {
    errno = EINVAL; // the host's
    return -1;
  }
  return (int)RAW(SYS_setns, fd, type);
}

// --- mounts -------------------------------------------------------------------------------------------------------------

static int ask_name(int op, const char *name, const uint64_t *net) {
  struct pn_reply reply;
  struct pn_request request = {.op = op};
  struct pn_part parts[] = {{net, net ? sizeof *net : 0}, {name, strlen(name)}};
  return net ? pn_call(&request, parts, 2, &reply, NULL, 0) : pn_call(&request, parts + 1, 1, &reply, NULL, 0);
}

EXPORT int mount(const char *source, const char *target, const char *kind, unsigned long flags, const void *data) {
  char to[PATH_MAX], from[PATH_MAX];
  if (!pn_active()) {
    return (int)RAW(SYS_mount, source, target, kind, flags, data);
  }
  if (strcmp(target, "/") == 0 && (flags & (MS_SLAVE | MS_PRIVATE | MS_SHARED))) {
    return 0; // how mounts spread: none are made
  }
  if (strcmp(target, "/sys") == 0 || strcmp(target, "/run") == 0) {
    return 0; // ip would show the new namespace's devices there; they are not there at all
  }
  if (pn_place(AT_FDCWD, target, to) != PN_MOVED) {
    errno = EPERM;
    return -1;
  }
  const char *name = pn_name_of(to);
  if (!name) {
    return 0; // the directory of names: it is there
  }
  if (!(flags & MS_BIND)) {
    errno = EPERM;
    return -1;
  }
  if (pn_place(AT_FDCWD, source, from) != PN_MOVED) {
    char link[PATH_MAX];
    ssize_t got = RAW(SYS_readlinkat, AT_FDCWD, source, link, sizeof link - 1);
    if (got <= 0) {
      errno = got == 0 ? ENOENT : errno == EINVAL ? EPERM : errno;
      return -1;
    }
    link[got] = 0;
    strcpy(from, link); // such as /proc/self/fd/3
  }
  uint64_t net = pn_net_of_file(from);
  if (!net) {
    errno = EINVAL;
    return -1;
  }
  return ask_name(PN_MOUNT, name, &net);
}

EXPORT int umount2(const char *target, int flags) {
  char to[PATH_MAX];
  if (!pn_active()) {
    return (int)RAW(SYS_umount2, target, flags);
  }
  if (strcmp(target, "/sys") == 0) {
    return 0;
  }
  const char *name = pn_place(AT_FDCWD, target, to) == PN_MOVED ? pn_name_of(to) : NULL;
  if (!name) {
    errno = EPERM;
    return -1;
  }
  return ask_name(PN_UMOUNT, name, NULL);
}

EXPORT int umount(const char *target) { return umount2(target, 0); }

// --- the system call by number ------------------------------------------------------------------------------------------

EXPORT long syscall(long number, ...) {
  va_list rest;
  va_start(rest, number);
  long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long);
  long d = va_arg(rest, long), e = va_arg(rest, long), f = va_arg(rest, long);
  va_end(rest);
  if (pn_active()) {
    switch (number) {
      case SYS_setns:
        return setns((int)a, (int)b);
      case SYS_unshare:
        return unshare((int)a);
      case SYS_mount:
        return mount((const char *)a, (const char *)b, (const char *)c, (unsigned long)d, (const void *)e);
      case SYS_umount2:
        return umount2((const char *)a, (int)b);
      case SYS_socket:
        return socket((int)a, (int)b, (int)c);
      case SYS_bind:
        return bind((int)a, (const struct sockaddr *)b, (socklen_t)c);
      case SYS_connect:
        return connect((int)a, (const struct sockaddr *)b, (socklen_t)c);
      case SYS_sendto:
        return sendto((int)a, (const void *)b, (size_t)c, (int)d, (const struct sockaddr *)e, (socklen_t)f);
      case SYS_sendmsg:
        return sendmsg((int)a, (const struct msghdr *)b, (int)c);
      case SYS_recvfrom:
        return recvfrom((int)a, (void *)b, (size_t)c, (int)d, (struct sockaddr *)e, (socklen_t *)f);
      case SYS_recvmsg:
        return recvmsg((int)a, (struct msghdr *)b, (int)c);
      case SYS_openat:
        return openat((int)a, (const char *)b, (int)c, (mode_t)d);
      case SYS_close:
        return close((int)a);
      case SYS_execve:
        return execve((const char *)a, (char *const *)b, (char *const *)c);
      default:
        break;
    }
  }
  return raw6(number, a, b, c, d, e, f);
}

EXPORT int clone(int (*routine)(void *), void *stack, int flags, void *argument, ...) {
  int (*real)(int (*)(void *), void *, int, void *, void *, void *, void *);
  void *found = pn_real("clone");
  memcpy(&real, &found, sizeof real);
  va_list rest;
  va_start(rest, argument);
  void *parent = va_arg(rest, void *), *tls = va_arg(rest, void *), *child = va_arg(rest, void *);
  va_end(rest);
  if (pn_active() && (flags & CLONE_NEWNET)) {
    errno = EPERM; // a namespace that the server does not know
    return -1;
  }
  return real(routine, stack, flags, argument, parent, tls, child);
}
