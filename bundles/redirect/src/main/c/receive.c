// SPDX-License-Identifier: Apache-2.0
// Receiving: the connection is a stream of frames, the reader is to see datagrams. Looking at the next frame's header waits
// as the reader would; taking the frame is then one step, for one thread at a time.
#define _GNU_SOURCE
#include <linux/netlink.h>
#include <poll.h>
#include <pthread.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "redirect.h"

#ifndef SOL_NETLINK
#define SOL_NETLINK 270
#endif

enum { STRIPES = 16, MAX_PARTS = 64 };

static pthread_mutex_t readers[STRIPES] = {[0 ... STRIPES - 1] = PTHREAD_MUTEX_INITIALIZER};

// What is added to a message beside its bytes.
static size_t add_control(struct msghdr *message, size_t used, int type, const void *value, size_t len) {
  if (used + CMSG_LEN(len) > message->msg_controllen) {
    message->msg_flags |= MSG_CTRUNC;
    return used;
  }
  struct cmsghdr *control = (struct cmsghdr *)((char *)message->msg_control + used);
  control->cmsg_len = CMSG_LEN(len);
  control->cmsg_level = SOL_NETLINK;
  control->cmsg_type = type;
  memcpy(CMSG_DATA(control), value, len);
  size_t end = used + CMSG_SPACE(len);
  return end < message->msg_controllen ? end : message->msg_controllen;
}

static void describe(struct msghdr *message, const struct pn_frame *frame, size_t room) {
  message->msg_flags = frame->len > room ? MSG_TRUNC : 0;
  if (message->msg_name) {
    struct sockaddr_nl from = {.nl_family = AF_NETLINK};
    from.nl_groups = frame->group >= 1 && frame->group <= 32 ? 1u << (frame->group - 1) : 0;
    memcpy(message->msg_name, &from, message->msg_namelen < sizeof from ? message->msg_namelen : sizeof from);
  }
  message->msg_namelen = message->msg_name ? sizeof(struct sockaddr_nl) : 0;
  size_t used = 0;
  if (frame->flags & PN_WANTS_GROUP) {
    used = add_control(message, used, NETLINK_PKTINFO, &frame->group, sizeof frame->group);
  }
  if (frame->flags & PN_HAS_NSID) {
    used = add_control(message, used, NETLINK_LISTEN_ALL_NSID, &frame->nsid, sizeof frame->nsid);
  }
  message->msg_controllen = used;
}

// Takes len bytes that are there, or are on their way, and drops them.
static int drop(int fd, size_t len) {
  while (len > 0) {
    char sink[4096];
    ssize_t got = RAW(SYS_recvfrom, fd, sink, len < sizeof sink ? len : sizeof sink, MSG_WAITALL, NULL, NULL);
    if (got <= 0) {
      return -1;
    }
    len -= (size_t)got;
  }
  return 0;
}

// Waits for a header, as the reader would: 1, 0 at the end, or -1. One who does not wait must not miss what the server
// could not write yet, for the connection was full: it is asked to go on.
static int await_header(int fd, uint32_t number, struct pn_frame *frame, int flags) {
  struct pn_reply reply;
  for (bool asked = false;;) {
    ssize_t got = RAW(SYS_recvfrom, fd, frame, sizeof *frame, MSG_PEEK | (flags & MSG_DONTWAIT), NULL, NULL);
    if (got == (ssize_t)sizeof *frame) {
      return 1;
    }
    if (got < 0 && errno == EAGAIN && !asked) {
      asked = true;
      if (pn_ask(PN_SYNC, number, 0, 0, 0, &reply) == 0) {
        continue;
      }
      errno = EAGAIN;
    }
    if (got <= 0) {
      return (int)got;
    }
    // a part of one: the rest is on its way
    struct pollfd rest = {.fd = fd, .events = POLLIN | POLLRDHUP};
    if (RAW(SYS_ppoll, &rest, 1, NULL, NULL, 0) < 0 || (rest.revents & (POLLRDHUP | POLLERR))) {
      errno = ECONNRESET;
      return -1;
    }
    struct timespec moment = {0, 200000};
    RAW(SYS_nanosleep, &moment, NULL);
  }
}

// The reader's room, cut to what the frame has, behind the header.
static int lay_out(struct iovec *parts, struct pn_frame *frame, const struct msghdr *message, size_t *room) {
  int count = 1;
  size_t left = frame->len;
  parts[0] = (struct iovec){frame, sizeof *frame};
  *room = 0;
  for (size_t i = 0; i < message->msg_iovlen; i++) {
    struct iovec part = message->msg_iov[i];
    *room += part.iov_len;
    part.iov_len = part.iov_len < left ? part.iov_len : left;
    if (part.iov_len > 0 && count < MAX_PARTS) {
      left -= part.iov_len;
      parts[count++] = part;
    }
  }
  return count;
}

// Takes, or looks at, the frame that is there: its length, or what was copied; -2 where another thread was faster.
static ssize_t take(int fd, struct msghdr *message, int flags) {
  struct pn_frame frame;
  struct iovec parts[MAX_PARTS];
  size_t room;
  ssize_t got = RAW(SYS_recvfrom, fd, &frame, sizeof frame, MSG_PEEK | MSG_DONTWAIT, NULL, NULL);
  if (got != (ssize_t)sizeof frame) {
    return -2;
  }
  if (frame.type == PN_ERROR) {
    RAW(SYS_recvfrom, fd, &frame, sizeof frame, MSG_WAITALL, NULL, NULL);
    errno = (int)frame.group;
    return -1;
  }
  struct msghdr whole = {.msg_iov = parts};
  whole.msg_iovlen = lay_out(parts, &frame, message, &room);
  size_t copied = frame.len < room ? frame.len : room;
  if (!(flags & MSG_PEEK) || copied > 0) {
    int how = MSG_WAITALL | (flags & MSG_PEEK);
    got = RAW(SYS_recvmsg, fd, &whole, how);
    if (got < (ssize_t)(sizeof frame + copied)) {
      errno = ECONNRESET;
      return -1;
    }
    if (!(flags & MSG_PEEK) && drop(fd, frame.len - copied) < 0) {
      errno = ECONNRESET;
      return -1;
    }
  }
  describe(message, &frame, room);
  return (ssize_t)(flags & MSG_TRUNC ? frame.len : copied);
}

ssize_t pn_receive(int fd, uint32_t number, struct msghdr *message, int flags) {
  struct pn_frame frame;
  pthread_mutex_t *lock = &readers[(unsigned)fd % STRIPES];
  for (;;) {
    int there = await_header(fd, number, &frame, flags);
    if (there <= 0) {
      return there;
    }
    pthread_mutex_lock(lock);
    ssize_t result = take(fd, message, flags);
    pthread_mutex_unlock(lock);
    if (result != -2) {
      return result;
    }
  }
}

EXPORT ssize_t recvmsg(int fd, struct msghdr *message, int flags) {
  uint32_t number;
  if (pn_is_netlink(fd, &number)) {
    return pn_receive(fd, number, message, flags);
  }
  ssize_t got = RAW(SYS_recvmsg, fd, message, flags);
  if (got >= 0 && pn_active() && message->msg_controllen > 0) {
    pn_has_sockets = pn_has_files = true; // descriptors may have come
  }
  return got;
}

EXPORT ssize_t recvfrom(int fd, void *restrict to, size_t len, int flags, struct sockaddr *restrict from,
                        socklen_t *restrict from_len) {
  uint32_t number;
  if (!pn_is_netlink(fd, &number)) {
    return RAW(SYS_recvfrom, fd, to, len, flags, from, from_len);
  }
  struct iovec part = {to, len};
  struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
  if (from && from_len) {
    message.msg_name = from;
    message.msg_namelen = *from_len;
  }
  ssize_t got = pn_receive(fd, number, &message, flags);
  if (got >= 0 && from && from_len) {
    *from_len = message.msg_namelen;
  }
  return got;
}

EXPORT ssize_t recv(int fd, void *to, size_t len, int flags) { return recvfrom(fd, to, len, flags, NULL, NULL); }

EXPORT int recvmmsg(int fd, struct mmsghdr *messages, unsigned count, int flags, struct timespec *patience) {
  uint32_t number;
  if (!pn_is_netlink(fd, &number)) {
    return (int)RAW(SYS_recvmmsg, fd, messages, count, flags, patience);
  }
  for (unsigned i = 0; i < count; i++) {
    int how = flags | (i > 0 && (flags & MSG_WAITFORONE) ? MSG_DONTWAIT : 0);
    ssize_t got = pn_receive(fd, number, &messages[i].msg_hdr, how & ~MSG_WAITFORONE);
    if (got < 0) {
      return i > 0 ? (int)i : -1;
    }
    messages[i].msg_len = (unsigned)got;
  }
  return (int)count;
}

EXPORT ssize_t read(int fd, void *to, size_t len) {
  uint32_t number;
  return pn_is_netlink(fd, &number) ? recv(fd, to, len, 0) : RAW(SYS_read, fd, to, len);
}

EXPORT ssize_t readv(int fd, const struct iovec *parts, int count) {
  uint32_t number;
  if (!pn_is_netlink(fd, &number)) {
    return RAW(SYS_readv, fd, parts, count);
  }
  struct msghdr message = {.msg_iov = (struct iovec *)parts, .msg_iovlen = count > 0 ? (size_t)count : 0};
  return pn_receive(fd, number, &message, 0);
}

ssize_t __recv_chk(int fd, void *to, size_t len, size_t limit, int flags);
ssize_t __recvfrom_chk(int fd, void *restrict to, size_t len, size_t limit, int flags, struct sockaddr *restrict from,
                       socklen_t *restrict from_len);
ssize_t __read_chk(int fd, void *to, size_t len, size_t limit);

EXPORT ssize_t __recv_chk(int fd, void *to, size_t len, size_t limit, int flags) {
  return recv(fd, to, len < limit ? len : limit, flags);
}

EXPORT ssize_t __recvfrom_chk(int fd, void *restrict to, size_t len, size_t limit, int flags,
                              struct sockaddr *restrict from, socklen_t *restrict from_len) {
  return recvfrom(fd, to, len < limit ? len : limit, flags, from, from_len);
}

EXPORT ssize_t __read_chk(int fd, void *to, size_t len, size_t limit) {
  return read(fd, to, len < limit ? len : limit);
}
