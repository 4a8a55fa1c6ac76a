// SPDX-License-Identifier: Apache-2.0
// What this process knows of itself, from its start on.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "redirect.h"

char pn_dir[PATH_MAX];
char pn_library[PATH_MAX];
bool pn_has_sockets;
bool pn_has_files;
bool pn_has_settings;

static uint64_t process_net;
static __thread uint64_t thread_net __attribute__((tls_model("initial-exec")));

uint64_t pn_thread_net(void) { return thread_net ? thread_net : process_net; }

void pn_set_thread_net(uint64_t net) {
  thread_net = net;
  if (!process_net || RAW(SYS_gettid) == RAW(SYS_getpid)) {
    process_net = net;
  }
}

typedef void *dlsym_function(void *, const char *);

void *pn_real(const char *name) {
  static dlsym_function *real;
  if (!real) {
    static const char *const versions[] = {"GLIBC_2.2.5", "GLIBC_2.17", "GLIBC_2.34"};
    for (size_t i = 0; !real && i < sizeof versions / sizeof *versions; i++) {
      void *found = dlvsym(RTLD_NEXT, "dlsym", versions[i]);
      memcpy(&real, &found, sizeof real);
    }
  }
  void *found = real ? real(RTLD_NEXT, name) : NULL;
  if (!found) {
    errno = ENOSYS;
  }
  return found;
}

// Descriptors may come from the program that was here before: sockets and files of namespaces.
static void look_at_descriptors(void) {
  DIR *(*open_dir)(const char *) = NULL;
  void *found = pn_real("opendir");
  memcpy(&open_dir, &found, sizeof open_dir);
  DIR *all = open_dir ? open_dir("/proc/self/fd") : NULL;
  struct dirent *entry;
  while (all && (entry = readdir(all))) {
    if (entry->d_name[0] < '0' || entry->d_name[0] > '9') {
      continue;
    }
    int fd = atoi(entry->d_name);
    uint32_t number;
    pn_has_sockets |= pn_is_netlink(fd, &number);
    pn_has_files |= fd != dirfd(all) && pn_net_of_fd(fd) != 0;
  }
  if (all) {
    closedir(all);
  }
}

__attribute__((constructor)) static void begin(void) {
  int before = errno;
  const char *dir = getenv(ENV_DIR);
  Dl_info self;
  if (!dir || dir[0] != '/' || strlen(dir) > 80) {
    return;
  }
  if (dladdr((void *)pn_dir, &self) && self.dli_fname && strlen(self.dli_fname) < sizeof pn_library) {
    strcpy(pn_library, self.dli_fname);
  }
  strcpy(pn_dir, dir);
  const char *net = getenv(ENV_NET);
  process_net = net ? strtoull(net, NULL, 10) : 0;
  unsetenv(ENV_NET); // it says where this program starts, and no more
  struct pn_reply reply;
  if (pn_ask(0, 0, 0, 0, 0, &reply) < 0) {
    // the server has gone: every call will say so
    process_net = 0;
  }
  pn_has_sockets = pn_has_files = true; // until looked at
  look_at_descriptors();
  errno = before;
}

// --- threads: each starts where the one that made it is -----------------------------------------------------------------

struct start {
  void *(*routine)(void *);
  void *argument;
  uint64_t net;
};

static void *run(void *given) {
  struct start start = *(struct start *)given;
  free(given);
  thread_net = start.net;
  return start.routine(start.argument);
}

EXPORT int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *),
                          void *argument) {
  int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
  void *found = pn_real("pthread_create");
  memcpy(&real, &found, sizeof real);
  struct start *start = pn_active() ? malloc(sizeof *start) : NULL;
  if (!start) {
    return real(thread, attributes, routine, argument);
  }
  *start = (struct start){routine, argument, pn_thread_net()};
  int error = real(thread, attributes, run, start);
  if (error) {
    free(start);
  }
  return error;
}
