// SPDX-License-Identifier: Apache-2.0
// What the files of this library share. Nothing here is seen outside of it.
#ifndef PERNET_REDIRECT_H
#define PERNET_REDIRECT_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>

#include "protocol.h"
#include "raw.h"

#define EXPORT __attribute__((visibility("default")))
#define ENV_DIR "PERNET_REDIRECT"
// The namespace of the thread that made a program, for that program alone.
#define ENV_NET "PERNET_REDIRECT_NET"
#define ENV_PRELOAD "LD_PRELOAD"
#define NETNS_DIR "/netns"
#define NS_DIR "/ns"
#define SETTINGS_DIR "/sys"

#ifndef CLONE_NEWNS
#define CLONE_NEWNS 0x00020000
#endif
#ifndef CLONE_NEWUSER
#define CLONE_NEWUSER 0x10000000
#endif
#ifndef CLONE_NEWNET
#define CLONE_NEWNET 0x40000000
#endif

// --- state.c: who we are ------------------------------------------------------------------------------------------------

// The served directory; "" where this process is not redirected.
extern char pn_dir[PATH_MAX];
// This library's own file.
extern char pn_library[PATH_MAX];
// Set once this process has, or may have, a redirected socket; an open file of a namespace.
extern bool pn_has_sockets;
extern bool pn_has_files;
// Set once this process has opened a setting to write it.
extern bool pn_has_settings;
// The cookie of this thread's namespace.
uint64_t pn_thread_net(void);
void pn_set_thread_net(uint64_t net);
static inline bool pn_active(void) { return pn_dir[0] != 0; }
// A function of libc's that this library replaces.
void *pn_real(const char *name);

// --- control.c: requests ------------------------------------------------------------------------------------------------

struct pn_part {
  const void *bytes;
  size_t len;
};
// Sends a request and waits for the answer: 0, or -1 and errno. Payload of the answer beyond room is dropped; its length
// is in reply->len. Leaves errno alone on success.
int pn_call(struct pn_request *request, const struct pn_part *parts, int count, struct pn_reply *reply,
            void *payload, size_t room);
// The same without payloads.
int pn_ask(int op, uint32_t a, uint32_t b, uint32_t c, uint32_t d, struct pn_reply *reply);
// The same with the payload of one cookie.
int pn_ask_net(int op, uint32_t a, uint64_t net, struct pn_reply *reply);
// A new connection to the server, high above what programs use.
int pn_connect(void);
int pn_read_all(int fd, void *to, size_t len);
int pn_write_parts(int fd, struct iovec *parts, int count);
// Whose end a Unix socket is: kind 'c' (control) or 's' (netlink socket) with its number and, of 'c', the pid.
bool pn_identify(int fd, char *kind, uint32_t *number, uint32_t *pid);
void pn_label(int fd, char kind, uint32_t number, uint32_t pid);

// --- files.c ---------------------------------------------------------------------------------------------------------

// What was written to settings so far is taken in.
void pn_settings_written(void);

// --- sockets ------------------------------------------------------------------------------------------------------------

// Whether fd is a redirected netlink socket; its number.
bool pn_is_netlink(int fd, uint32_t *number);
ssize_t pn_send(uint32_t number, const struct iovec *parts, size_t count, const void *to, size_t to_len);
ssize_t pn_receive(int fd, uint32_t number, struct msghdr *message, int flags);

// --- paths.c ------------------------------------------------------------------------------------------------------------

enum pn_place { PN_ELSEWHERE, PN_MOVED, PN_ABSENT };
// Where a path leads: elsewhere (use it as it is), moved (use what is in to), absent (ENOENT).
enum pn_place pn_place(int dirfd, const char *path, char to[PATH_MAX]);
// The name below the directory of names that a moved path stands for, or NULL.
const char *pn_name_of(const char *moved);
// The setting that a moved path stands for, below /proc/sys/net, and its namespace; or NULL.
const char *pn_setting_of(const char *moved, uint64_t *net);
// The namespace behind a path that was moved, or behind an open descriptor; 0 where it is none.
uint64_t pn_net_of_file(const char *moved);
uint64_t pn_net_of_fd(int fd);
// Replaces path by where it leads; returns -1 (ENOENT) where it is absent.
#define PN_FOLLOW(dirfd, path)                                     \
  char pn_moved[PATH_MAX];                                         \
  switch (pn_active() ? pn_place(dirfd, path, pn_moved) : PN_ELSEWHERE) { \
    case PN_MOVED:                                                 \
      path = pn_moved;                                             \
      break;                                                       \
    case PN_ABSENT:                                                \
      errno = ENOENT;                                              \
      return PN_FAILED;                                            \
    case PN_ELSEWHERE:                                             \
      break;                                                       \
  }
#define PN_FAILED -1

// --- program.c: what may be executed ------------------------------------------------------------------------------------

// Why a program cannot be redirected, or NULL. Looks only; uses no memory but the stack.
const char *pn_unfit(int fd_or_cwd, const char *path);
// Says so on standard error.
void pn_complain(const char *path, const char *why);

#endif
