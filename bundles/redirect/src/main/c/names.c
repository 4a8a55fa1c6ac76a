// SPDX-License-Identifier: Apache-2.0
// Names of hosts: libc would ask the host's network by sockets of its own, so only numbers are understood.
#define _GNU_SOURCE
#include <netdb.h>
#include <string.h>

#include "redirect.h"

EXPORT int getaddrinfo(const char *restrict node, const char *restrict service, const struct addrinfo *restrict hints,
                       struct addrinfo **restrict to) {
  int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **);
  void *found = pn_real("getaddrinfo");
  memcpy(&real, &found, sizeof real);
  if (!pn_active()) {
    return real(node, service, hints, to);
  }
  struct addrinfo numeric = {.ai_family = AF_UNSPEC};
  if (hints) {
    numeric = *hints;
  }
  numeric.ai_flags = (numeric.ai_flags | AI_NUMERICHOST) & ~AI_ADDRCONFIG;
  return real(node, service, &numeric, to);
}

static struct hostent *unknown(void) {
  h_errno = HOST_NOT_FOUND;
  return NULL;
}

EXPORT struct hostent *gethostbyname(const char *name) { return gethostbyname2(name, AF_INET); }

EXPORT struct hostent *gethostbyname2(const char *name, int family) {
  struct hostent *(*real)(const char *, int);
  void *found = pn_real("gethostbyname2");
  memcpy(&real, &found, sizeof real);
  bool digits = strspn(name, "0123456789abcdefABCDEF.:") == strlen(name);
  return pn_active() && !digits ? unknown() : real(name, family);
}
