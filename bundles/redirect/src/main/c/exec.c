// SPDX-License-Identifier: Apache-2.0
// Running other programs: each must be one that can be redirected, and gets the two variables that see to it, whatever
// environment its caller has made for it. Between vfork and execve nothing but the stack is written.
#define _GNU_SOURCE
#include <alloca.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "redirect.h"

enum { ASSIGNMENT = 2 * PATH_MAX + 32 };

struct pn_environment {
  char dir[ASSIGNMENT];
  char preload[ASSIGNMENT];
  char net[64];
};

static bool is(const char *assignment, const char *name) {
  size_t len = strlen(name);
  return strncmp(assignment, name, len) == 0 && assignment[len] == '=';
}

static size_t count(char *const list[]) {
  size_t n = 0;
  while (list && list[n]) {
    n++;
  }
  return n;
}

// Fills to, which has room for three more than from and a NULL.
static void complete(char *const from[], char **to, struct pn_environment *own) {
  size_t n = 0;
  const char *others = "";
  for (size_t i = 0; from && from[i]; i++) {
    if (is(from[i], ENV_PRELOAD)) {
      others = from[i] + sizeof ENV_PRELOAD;
    } else if (!is(from[i], ENV_DIR) && !is(from[i], ENV_NET)) {
      to[n++] = from[i];
    }
  }
  snprintf(own->dir, sizeof own->dir, ENV_DIR "=%s", pn_dir);
  bool there = strncmp(others, pn_library, strlen(pn_library)) == 0;
  snprintf(own->preload, sizeof own->preload, ENV_PRELOAD "=%s%s%s", there ? "" : pn_library,
           *others && !there ? ":" : "", others);
  snprintf(own->net, sizeof own->net, ENV_NET "=%llu", (unsigned long long)pn_thread_net());
  to[n++] = own->dir;
  to[n++] = own->preload;
  if (pn_thread_net()) {
    to[n++] = own->net;
  }
  to[n] = NULL;
}

#define COMPLETE(environment)                                             \
  struct pn_environment own;                                              \
  char **completed = alloca((count(environment) + 4) * sizeof *completed); \
  complete(environment, completed, &own);

static bool refused(int dirfd, const char *path) {
  const char *why = pn_active() ? pn_unfit(dirfd, path) : NULL;
  if (why) {
    pn_complain(path, why);
    errno = EACCES;
  }
  return why != NULL;
}

EXPORT int execve(const char *path, char *const arguments[], char *const environment[]) {
  if (!pn_active()) {
    return (int)RAW(SYS_execve, path, arguments, environment);
  }
  if (refused(AT_FDCWD, path)) {
    return -1;
  }
  COMPLETE(environment)
  return (int)RAW(SYS_execve, path, arguments, completed);
}

EXPORT int execveat(int dirfd, const char *path, char *const arguments[], char *const environment[], int flags) {
  if (!pn_active()) {
    return (int)RAW(SYS_execveat, dirfd, path, arguments, environment, flags);
  }
  char link[48];
  snprintf(link, sizeof link, "/proc/self/fd/%d", dirfd);
  if (refused(dirfd, *path ? path : link)) {
    return -1;
  }
  COMPLETE(environment)
  return (int)RAW(SYS_execveat, dirfd, path, arguments, completed, flags);
}

EXPORT int fexecve(int fd, char *const arguments[], char *const environment[]) {
  return execveat(fd, "", arguments, environment, AT_EMPTY_PATH);
}

EXPORT int execv(const char *path, char *const arguments[]) { return execve(path, arguments, environ); }

// --- along PATH ---------------------------------------------------------------------------------------------------------

// The n-th place where file may be: false where there is none.
static bool candidate(const char *file, int n, char to[PATH_MAX]) {
  const char *all = getenv("PATH");
  all = all ? all : "/bin:/usr/bin";
  for (; n > 0 && all; n--) {
    all = strchr(all, ':');
    all = all ? all + 1 : NULL;
  }
  if (!all) {
    return false;
  }
  int len = (int)strcspn(all, ":");
  snprintf(to, PATH_MAX, "%.*s%s%s", len, all, len > 0 ? "/" : "", file);
  return true;
}

static int run_script(const char *path, char *const arguments[], char *const environment[]) {
  size_t n = count(arguments);
  char **words = alloca((n + 3) * sizeof *words);
  words[0] = "/bin/sh";
  words[1] = (char *)path;
  for (size_t i = 1; i <= n; i++) {
    words[i + 1] = arguments[i];
  }
  words[n > 0 ? n + 1 : 2] = NULL;
  return execve("/bin/sh", words, environment);
}

EXPORT int execvpe(const char *file, char *const arguments[], char *const environment[]) {
  char path[PATH_MAX];
  bool denied = false;
  if (!*file) {
    errno = ENOENT;
    return -1;
  }
  for (int i = 0;; i++) {
    bool as_it_is = strchr(file, '/');
    if (as_it_is ? i > 0 : !candidate(file, i, path)) {
      break;
    }
    const char *at = as_it_is ? file : path;
    execve(at, arguments, environment);
    if (errno == ENOEXEC) {
      run_script(at, arguments, environment);
    }
    denied |= errno == EACCES;
    if (errno != ENOENT && errno != ENOTDIR && errno != EACCES) {
      return -1;
    }
    if (errno == EACCES && pn_active() && pn_unfit(AT_FDCWD, at)) {
      return -1; // found, and refused
    }
  }
  errno = denied ? EACCES : errno;
  return -1;
}

EXPORT int execvp(const char *file, char *const arguments[]) { return execvpe(file, arguments, environ); }

#define COLLECT(first)                                       \
  va_list rest;                                              \
  size_t n = 1;                                              \
  va_start(rest, first);                                     \
  while (va_arg(rest, char *)) {                             \
    n++;                                                     \
  }                                                          \
  va_end(rest);                                              \
  char **words = alloca((n + 1) * sizeof *words);            \
  words[0] = (char *)first;                                  \
  va_start(rest, first);                                     \
  for (size_t i = 1; i <= n; i++) {                          \
    words[i] = va_arg(rest, char *);                         \
  }

EXPORT int execl(const char *path, const char *first, ...) {
  COLLECT(first)
  va_end(rest);
  return execve(path, words, environ);
}

EXPORT int execlp(const char *file, const char *first, ...) {
  COLLECT(first)
  va_end(rest);
  return execvpe(file, words, environ);
}

EXPORT int execle(const char *path, const char *first, ...) {
  COLLECT(first)
  char *const *environment = va_arg(rest, char *const *);
  va_end(rest);
  return execve(path, words, environment);
}

// --- through libc's own -------------------------------------------------------------------------------------------------

typedef int spawn_function(pid_t *, const char *, const posix_spawn_file_actions_t *, const posix_spawnattr_t *,
                           char *const[], char *const[]);

static int spawn(const char *name, pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
                 const posix_spawnattr_t *attributes, char *const arguments[], char *const environment[]) {
  spawn_function *real;
  void *found = pn_real(name);
  memcpy(&real, &found, sizeof real);
  if (!pn_active()) {
    return real(pid, path, actions, attributes, arguments, environment);
  }
  char at[PATH_MAX];
  bool along = strcmp(name, "posix_spawnp") == 0 && !strchr(path, '/');
  for (int i = 0; along ? candidate(path, i, at) : i == 0; i++) {
    if (RAW(SYS_faccessat, AT_FDCWD, along ? at : path, X_OK) == 0) {
      if (refused(AT_FDCWD, along ? at : path)) {
        return EACCES;
      }
      break;
    }
  }
  COMPLETE(environment)
  return real(pid, path, actions, attributes, arguments, completed);
}

EXPORT int posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
                       const posix_spawnattr_t *attributes, char *const arguments[], char *const environment[]) {
  return spawn("posix_spawn", pid, path, actions, attributes, arguments, environment);
}

EXPORT int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
                        const posix_spawnattr_t *attributes, char *const arguments[], char *const environment[]) {
  return spawn("posix_spawnp", pid, file, actions, attributes, arguments, environment);
}

static void complete_environment(void) {
  if (pn_active()) {
    const char *preload = getenv(ENV_PRELOAD);
    setenv(ENV_DIR, pn_dir, 1);
    if (!preload || !strstr(preload, pn_library)) {
      setenv(ENV_PRELOAD, pn_library, 1);
    }
    char net[24];
    snprintf(net, sizeof net, "%llu", (unsigned long long)pn_thread_net());
    setenv(ENV_NET, net, 1);
  }
}

EXPORT int system(const char *command) {
  int (*real)(const char *);
  void *found = pn_real("system");
  memcpy(&real, &found, sizeof real);
  complete_environment();
  int status = real(command);
  unsetenv(ENV_NET);
  return status;
}

EXPORT FILE *popen(const char *command, const char *mode) {
  FILE *(*real)(const char *, const char *);
  void *found = pn_real("popen");
  memcpy(&real, &found, sizeof real);
  complete_environment();
  FILE *pipe = real(command, mode);
  unsetenv(ENV_NET);
  return pipe;
}
