// SPDX-License-Identifier: Apache-2.0
// All else that takes a path.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

#include "redirect.h"

// --- stat ---------------------------------------------------------------------------------------------------------------

static int stat_at(int dirfd, const char *path, void *to, int flags) {
  PN_FOLLOW(dirfd, path)
  return (int)RAW(SYS_newfstatat, dirfd, path, to, flags);
}

// A link of /proc's is not followed by lstat: it is a link there.
EXPORT int stat(const char *restrict path, struct stat *restrict to) { return stat_at(AT_FDCWD, path, to, 0); }

EXPORT int stat64(const char *restrict path, struct stat64 *restrict to) {
  return stat_at(AT_FDCWD, path, to, 0);
}

EXPORT int lstat(const char *restrict path, struct stat *restrict to) {
  return stat_at(AT_FDCWD, path, to, AT_SYMLINK_NOFOLLOW);
}

EXPORT int lstat64(const char *restrict path, struct stat64 *restrict to) {
  return stat_at(AT_FDCWD, path, to, AT_SYMLINK_NOFOLLOW);
}

EXPORT int fstatat(int dirfd, const char *restrict path, struct stat *restrict to, int flags) {
  return stat_at(dirfd, path, to, flags);
}

EXPORT int fstatat64(int dirfd, const char *restrict path, struct stat64 *restrict to, int flags) {
  return stat_at(dirfd, path, to, flags);
}

int __xstat(int version, const char *path, struct stat *to);
int __xstat64(int version, const char *path, struct stat64 *to);
int __lxstat(int version, const char *path, struct stat *to);
int __lxstat64(int version, const char *path, struct stat64 *to);
int __fxstatat(int version, int dirfd, const char *path, struct stat *to, int flags);
int __fxstatat64(int version, int dirfd, const char *path, struct stat64 *to, int flags);

EXPORT int __xstat(int version, const char *path, struct stat *to) {
  (void)version;
  return stat_at(AT_FDCWD, path, to, 0);
}

EXPORT int __xstat64(int version, const char *path, struct stat64 *to) {
  (void)version;
  return stat_at(AT_FDCWD, path, to, 0);
}

EXPORT int __lxstat(int version, const char *path, struct stat *to) {
  (void)version;
  return stat_at(AT_FDCWD, path, to, AT_SYMLINK_NOFOLLOW);
}

EXPORT int __lxstat64(int version, const char *path, struct stat64 *to) {
  (void)version;
  return stat_at(AT_FDCWD, path, to, AT_SYMLINK_NOFOLLOW);
}

EXPORT int __fxstatat(int version, int dirfd, const char *path, struct stat *to, int flags) {
  (void)version;
  return stat_at(dirfd, path, to, flags);
}

EXPORT int __fxstatat64(int version, int dirfd, const char *path, struct stat64 *to, int flags) {
  (void)version;
  return stat_at(dirfd, path, to, flags);
}

EXPORT int statx(int dirfd, const char *restrict path, int flags, unsigned mask, struct statx *restrict to) {
  PN_FOLLOW(dirfd, path)
  return (int)RAW(SYS_statx, dirfd, path, flags, mask, to);
}

EXPORT int statfs(const char *path, struct statfs *to) {
  PN_FOLLOW(AT_FDCWD, path)
  return (int)RAW(SYS_statfs, path, to);
}

// --- access, directories, links -----------------------------------------------------------------------------------------

EXPORT int access(const char *path, int mode) {
  PN_FOLLOW(AT_FDCWD, path)
  return (int)RAW(SYS_faccessat, AT_FDCWD, path, mode);
}

EXPORT int faccessat(int dirfd, const char *path, int mode, int flags) {
  int (*real)(int, const char *, int, int);
  void *found = pn_real("faccessat");
  memcpy(&real, &found, sizeof real);
  PN_FOLLOW(dirfd, path)
  return real(dirfd, path, mode, flags);
}

EXPORT int euidaccess(const char *path, int mode) { return faccessat(AT_FDCWD, path, mode, AT_EACCESS); }

EXPORT int eaccess(const char *path, int mode) { return faccessat(AT_FDCWD, path, mode, AT_EACCESS); }

EXPORT int chdir(const char *path) {
  PN_FOLLOW(AT_FDCWD, path)
  return (int)RAW(SYS_chdir, path);
}

EXPORT int mkdir(const char *path, mode_t mode) {
  PN_FOLLOW(AT_FDCWD, path)
  return (int)RAW(SYS_mkdirat, AT_FDCWD, path, mode);
}

EXPORT int mkdirat(int dirfd, const char *path, mode_t mode) {
  PN_FOLLOW(dirfd, path)
  return (int)RAW(SYS_mkdirat, dirfd, path, mode);
}

// A name may be mounted on: whether it can go is for the server to say.
static int unlink_at(int dirfd, const char *path, int flags) {
  PN_FOLLOW(dirfd, path)
  const char *name = path == pn_moved && !(flags & AT_REMOVEDIR) ? pn_name_of(path) : NULL;
  if (name) {
    struct pn_reply reply;
    struct pn_request request = {.op = PN_UNLINK};
    struct pn_part part = {name, strlen(name)};
    return pn_call(&request, &part, 1, &reply, NULL, 0);
  }
  return (int)RAW(SYS_unlinkat, dirfd, path, flags);
}

EXPORT int unlink(const char *path) { return unlink_at(AT_FDCWD, path, 0); }

EXPORT int unlinkat(int dirfd, const char *path, int flags) { return unlink_at(dirfd, path, flags); }

EXPORT int rmdir(const char *path) { return unlink_at(AT_FDCWD, path, AT_REMOVEDIR); }

EXPORT int remove(const char *path) {
  int result = unlink_at(AT_FDCWD, path, 0);
  return result < 0 && errno == EISDIR ? unlink_at(AT_FDCWD, path, AT_REMOVEDIR) : result;
}

// The link of a namespace's file says which it is; the number is the file's, as stat tells it.
static ssize_t read_link(int dirfd, const char *path, char *to, size_t room) {
  PN_FOLLOW(dirfd, path)
  if (path == pn_moved && strncmp(path + strlen(pn_dir), NS_DIR "/", 4) == 0) {
    struct stat found;
    if (stat_at(AT_FDCWD, path, &found, 0) < 0) {
      return -1;
    }
    char text[40];
    size_t len = snprintf(text, sizeof text, "net:[%lu]", (unsigned long)found.st_ino);
    len = len < room ? len : room;
    memcpy(to, text, len);
    return (ssize_t)len;
  }
  return RAW(SYS_readlinkat, dirfd, path, to, room);
}

EXPORT ssize_t readlink(const char *restrict path, char *restrict to, size_t room) {
  return read_link(AT_FDCWD, path, to, room);
}

EXPORT ssize_t readlinkat(int dirfd, const char *restrict path, char *restrict to, size_t room) {
  return read_link(dirfd, path, to, room);
}

ssize_t __readlink_chk(const char *path, char *to, size_t room, size_t limit);

EXPORT ssize_t __readlink_chk(const char *path, char *to, size_t room, size_t limit) {
  return read_link(AT_FDCWD, path, to, room < limit ? room : limit);
}

EXPORT int inotify_add_watch(int fd, const char *path, uint32_t mask) {
  PN_FOLLOW(AT_FDCWD, path)
  return (int)RAW(SYS_inotify_add_watch, fd, path, mask);
}
