// SPDX-License-Identifier: Apache-2.0
// What a program must be so that it can be redirected. Used between vfork and execve: nothing but the stack is written.
#define _GNU_SOURCE
#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>

#include "redirect.h"

enum { HEAD = 256, DEPTH = 5, NO_SUCH = 1024 };

#if defined(__x86_64__)
enum { MACHINE = EM_X86_64 };
#else
enum { MACHINE = EM_AARCH64 };
#endif

static const char *unfit(int dirfd, const char *path, int depth);

static const char *unfit_elf(int fd, const char *head, ssize_t len) {
  ElfW(Ehdr) header;
  if (len < (ssize_t)sizeof header) {
    return NULL; // execve refuses it
  }
  memcpy(&header, head, sizeof header);
  if (header.e_ident[EI_CLASS] != (sizeof(void *) == 8 ? ELFCLASS64 : ELFCLASS32) || header.e_machine != MACHINE) {
    return "it is of another machine";
  }
  for (int i = 0; i < header.e_phnum; i++) {
    ElfW(Phdr) part;
    off_t at = (off_t)(header.e_phoff + (size_t)i * header.e_phentsize);
    if (RAW(SYS_pread64, fd, &part, sizeof part, at) != (long)sizeof part) {
      return NULL;
    }
    if (part.p_type == PT_INTERP) {
      return NULL;
    }
  }
  return "it is statically linked";
}

static const char *unfit_script(char *head, ssize_t len, int depth) {
  head[len < HEAD ? len : HEAD - 1] = 0;
  char *name = head + 2 + strspn(head + 2, " \t");
  name[strcspn(name, " \t\n")] = 0;
  return *name ? unfit(AT_FDCWD, name, depth + 1) : NULL;
}

static const char *unfit_file(int fd, int depth) {
  struct stat found;
  char head[HEAD];
  if (RAW(SYS_fstat, fd, &found) < 0 || !S_ISREG(found.st_mode)) {
    return NULL;
  }
  if (found.st_mode & (S_ISUID | S_ISGID)) {
    return found.st_mode & S_ISUID ? "it sets the user id" : "it sets the group id";
  }
  if (RAW(SYS_fgetxattr, fd, "security.capability", NULL, 0) > 0) {
    return "it has file capabilities";
  }
  ssize_t len = RAW(SYS_pread64, fd, head, sizeof head, 0);
  if (len >= SELFMAG && memcmp(head, ELFMAG, SELFMAG) == 0) {
    return unfit_elf(fd, head, len);
  }
  if (len > 2 && head[0] == '#' && head[1] == '!') {
    return depth < DEPTH ? unfit_script(head, len, depth) : NULL;
  }
  return NULL; // a script without a first line, which a shell is to run
}

static const char *unfit(int dirfd, const char *path, int depth) {
  int fd = (int)RAW(SYS_openat, dirfd, path, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0) {
    struct stat found;
    bool unreadable = errno == EACCES && RAW(SYS_newfstatat, dirfd, path, &found, 0) == 0 &&
                      S_ISREG(found.st_mode) && RAW(SYS_faccessat, dirfd, path, 1 /* X_OK */) == 0;
    return unreadable ? "it cannot be read, and may be anything" : NULL; // else execve says why
  }
  const char *why = unfit_file(fd, depth);
  RAW(SYS_close, fd);
  return why;
}

const char *pn_unfit(int dirfd, const char *path) {
  int before = errno;
  const char *why = unfit(dirfd, path, 0);
  errno = before;
  return why;
}

void pn_complain(const char *path, const char *why) {
  struct iovec parts[] = {{"pernet: ", 8},
                          {(void *)path, strlen(path)},
                          {": ", 2},
                          {(void *)why, strlen(why)},
                          {", so it cannot be redirected\n", 29}};
  RAW(SYS_writev, 2, parts, 5);
}
