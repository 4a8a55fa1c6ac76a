// SPDX-License-Identifier: Apache-2.0
// Opening by path. An open file of a namespace keeps a read lock of its open file description for as long as it is open
// anywhere, through dup, fork and exec: so the server knows that the namespace must live.
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "redirect.h"

// A setting that was opened to be written keeps a lock, as the file of a namespace does: the server looks at it until the
// lock is gone.
static int setting_opened(int fd, const char *setting, uint64_t net) {
  struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
  struct pn_reply reply;
  struct pn_request request = {.op = PN_SETTING_OPENED, .a = (uint32_t)RAW(SYS_gettid)};
  struct pn_part parts[] = {{&net, sizeof net}, {setting, strlen(setting)}};
  int before = errno;
  RAW(SYS_fcntl, fd, F_OFD_SETLK, &whole);
  pn_has_settings = true;
  if (pn_call(&request, parts, 2, &reply, NULL, 0) < 0) {
    RAW(SYS_close, fd);
    errno = ENOENT;
    return -1;
  }
  errno = before;
  return fd;
}

void pn_settings_written(void) {
  struct pn_reply reply;
  int before = errno;
  if (pn_has_settings && pn_active()) {
    pn_ask(PN_SETTING_WRITTEN, 0, 0, 0, 0, &reply);
  }
  errno = before;
}

// After the open of a path that was moved: where it is a namespace, or a setting to be written, the server is told.
static int opened(int fd, const char *moved) {
  if (fd < 0 || !moved) {
    return fd;
  }
  uint64_t owner;
  const char *setting = pn_setting_of(moved, &owner);
  if (setting) {
    return (RAW(SYS_fcntl, fd, F_GETFL) & O_ACCMODE) == O_RDONLY ? fd : setting_opened(fd, setting, owner);
  }
  uint64_t net = pn_net_of_fd(fd);
  if (net) {
    struct flock whole = {.l_type = F_RDLCK, .l_whence = SEEK_SET};
    struct pn_reply reply;
    int before = errno;
    // waits: the server holds the lock for the moment in which it looks whether anybody has it
    while (RAW(SYS_fcntl, fd, F_OFD_SETLKW, &whole) < 0 && errno == EINTR) {
    }
    pn_has_files = true;
    if (pn_ask_net(PN_OPENED, 0, net, &reply) < 0) {
      RAW(SYS_close, fd);
      errno = ENOENT; // it died meanwhile
      return -1;
    }
    errno = before;
  }
  return fd;
}

static int open_at(int dirfd, const char *path, int flags, mode_t mode) {
  PN_FOLLOW(dirfd, path)
  return opened((int)RAW(SYS_openat, dirfd, path, flags, mode), path == pn_moved ? path : NULL);
}

#define MODE(flags, mode)                     \
  mode_t mode = 0;                            \
  if ((flags) & (O_CREAT | (O_TMPFILE & ~O_DIRECTORY))) { \
    va_list rest;                             \
    va_start(rest, flags);                    \
    mode = va_arg(rest, mode_t);              \
    va_end(rest);                             \
  }

EXPORT int open(const char *path, int flags, ...) {
  MODE(flags, mode)
  return open_at(AT_FDCWD, path, flags, mode);
}

EXPORT int open64(const char *path, int flags, ...) {
  MODE(flags, mode)
  return open_at(AT_FDCWD, path, flags | O_LARGEFILE, mode);
}

EXPORT int openat(int dirfd, const char *path, int flags, ...) {
  MODE(flags, mode)
  return open_at(dirfd, path, flags, mode);
}

EXPORT int openat64(int dirfd, const char *path, int flags, ...) {
  MODE(flags, mode)
  return open_at(dirfd, path, flags | O_LARGEFILE, mode);
}

EXPORT int creat(const char *path, mode_t mode) {
  return open_at(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

EXPORT int creat64(const char *path, mode_t mode) { return creat(path, mode); }

int __open_2(const char *path, int flags);
int __open64_2(const char *path, int flags);
int __openat_2(int dirfd, const char *path, int flags);
int __openat64_2(int dirfd, const char *path, int flags);

EXPORT int __open_2(const char *path, int flags) { return open_at(AT_FDCWD, path, flags, 0); }

EXPORT int __open64_2(const char *path, int flags) { return open_at(AT_FDCWD, path, flags, 0); }

EXPORT int __openat_2(int dirfd, const char *path, int flags) { return open_at(dirfd, path, flags, 0); }

EXPORT int __openat64_2(int dirfd, const char *path, int flags) { return open_at(dirfd, path, flags, 0); }

// --- through libc's own -------------------------------------------------------------------------------------------------

#undef PN_FAILED
#define PN_FAILED NULL

static FILE *file_opened(FILE *file, bool moved, const char *path) {
  if (file && moved && opened(fileno(file), path) < 0) {
    return NULL;
  }
  return file;
}

#define FOPEN(name)                                              \
  EXPORT FILE *name(const char *path, const char *mode) {        \
    FILE *(*real)(const char *, const char *);                   \
    void *found = pn_real(#name);                                \
    memcpy(&real, &found, sizeof real);                          \
    PN_FOLLOW(AT_FDCWD, path)                                    \
    return file_opened(real(path, mode), path == pn_moved, path); \
  }
FOPEN(fopen)
FOPEN(fopen64)

#define FREOPEN(name)                                                    \
  EXPORT FILE *name(const char *path, const char *mode, FILE *stream) {  \
    FILE *(*real)(const char *, const char *, FILE *);                   \
    void *found = pn_real(#name);                                        \
    memcpy(&real, &found, sizeof real);                                  \
    if (!path) {                                                         \
      return real(path, mode, stream);                                   \
    }                                                                    \
    PN_FOLLOW(AT_FDCWD, path)                                            \
    return file_opened(real(path, mode, stream), path == pn_moved, path); \
  }
FREOPEN(freopen)
FREOPEN(freopen64)

EXPORT DIR *opendir(const char *path) {
  DIR *(*real)(const char *);
  void *found = pn_real("opendir");
  memcpy(&real, &found, sizeof real);
  PN_FOLLOW(AT_FDCWD, path)
  return real(path);
}

#undef PN_FAILED
#define PN_FAILED -1

#define SCANDIR(name, entry)                                                                     \
  EXPORT int name(const char *restrict path, struct entry ***restrict list,                      \
                  int (*filter)(const struct entry *),                                           \
                  int (*compare)(const struct entry **, const struct entry **)) {                \
    int (*real)(const char *, struct entry ***, int (*)(const struct entry *),                   \
                int (*)(const struct entry **, const struct entry **));                          \
    void *found = pn_real(#name);                                                                \
    memcpy(&real, &found, sizeof real);                                                          \
    PN_FOLLOW(AT_FDCWD, path)                                                                    \
    return real(path, list, filter, compare);                                                    \
  }
SCANDIR(scandir, dirent)
SCANDIR(scandir64, dirent64)

// --- closing ------------------------------------------------------------------------------------------------------------

// dup2 by the call that every machine has: that one refuses where both are one descriptor.
static int dup_onto(int from, int to, int flags) {
  if (from == to) {
    return RAW(SYS_fcntl, from, F_GETFD) < 0 ? -1 : to;
  }
  return (int)RAW(SYS_dup3, from, to, flags);
}

EXPORT int close(int fd) {
  uint32_t number;
  struct pn_reply reply;
  bool netlink = pn_has_sockets && pn_is_netlink(fd, &number);
  bool file = !netlink && pn_has_files && pn_net_of_fd(fd) != 0;
  int result = (int)RAW(SYS_close, fd);
  if (result == 0 && (netlink || file)) {
    int before = errno;
    if (netlink) {
      pn_ask(PN_SYNC, number, 0, 0, 0, &reply); // its port is free when this returns
    } else {
      pn_ask(PN_CLOSED, 0, 0, 0, 0, &reply);
    }
    errno = before;
  } else if (result == 0) {
    pn_settings_written();
  }
  return result;
}

// A shell that redirects its own output puts a file in the place of another, and takes it away so.
EXPORT int dup2(int from, int to) {
  uint32_t number;
  bool netlink = pn_has_sockets && from != to && pn_is_netlink(to, &number);
  int result = dup_onto(from, to, 0);
  if (result >= 0 && netlink) {
    struct pn_reply reply;
    int before = errno;
    pn_ask(PN_SYNC, number, 0, 0, 0, &reply);
    errno = before;
  }
  pn_settings_written();
  return result;
}

EXPORT int dup3(int from, int to, int flags) {
  int result = (int)RAW(SYS_dup3, from, to, flags);
  pn_settings_written();
  return result;
}
