// SPDX-License-Identifier: Apache-2.0
// Sending: the bytes go to the server as they are, with what it needs to know of the descriptors that they may name. Any
// word of the message that is the number of an open descriptor may be one: messages are not parsed here.
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/netlink.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "redirect.h"

enum { MAX_DESCRIPTORS = 64, MAX_FD = 65536 };

static int descriptors_in(const char *bytes, size_t len, struct pn_descriptor found[MAX_DESCRIPTORS]) {
  int count = 0;
  for (size_t at = 0; pn_has_files && at + 4 <= len && count < MAX_DESCRIPTORS; at += 4) {
    uint32_t word;
    memcpy(&word, bytes + at, sizeof word);
    bool known = word >= MAX_FD;
    for (int i = 0; i < count && !known; i++) {
      known = found[i].fd == (int32_t)word;
    }
    if (!known && RAW(SYS_fcntl, word, F_GETFD) >= 0) {
      found[count++] = (struct pn_descriptor){.fd = (int32_t)word, .net = pn_net_of_fd((int)word)};
    }
  }
  return count;
}

ssize_t pn_send(uint32_t number, const struct iovec *parts, size_t count, const void *to, size_t to_len) {
  struct sockaddr_nl address = {.nl_family = AF_NETLINK};
  struct pn_descriptor descriptors[MAX_DESCRIPTORS];
  size_t len = 0;
  if (to && to_len > 0) {
    if (to_len < sizeof address) {
      errno = EINVAL;
      return -1;
    }
    memcpy(&address, to, sizeof address);
    if (address.nl_family != AF_NETLINK) {
      errno = EINVAL;
      return -1;
    }
  }
  for (size_t i = 0; i < count; i++) {
    len += parts[i].iov_len;
  }
  if (len > PN_MAX_REQUEST - 4096) {
    errno = EMSGSIZE;
    return -1;
  }
  char small[4096];
  char *bytes = len <= sizeof small ? small : malloc(len);
  if (!bytes) {
    errno = ENOBUFS;
    return -1;
  }
  size_t at = 0;
  for (size_t i = 0; i < count; i++) {
    if (parts[i].iov_len > 0) {
      memcpy(bytes + at, parts[i].iov_base, parts[i].iov_len);
    }
    at += parts[i].iov_len;
  }
  int before = errno;
  int named = descriptors_in(bytes, len, descriptors);
  errno = before;
  struct pn_reply reply;
  struct pn_request request = {
      .op = PN_SEND, .a = number, .b = address.nl_pid, .c = address.nl_groups, .d = named};
  struct pn_part payload[] = {{descriptors, named * sizeof *descriptors}, {bytes, len}};
  int result = pn_call(&request, payload, 2, &reply, NULL, 0);
  if (bytes != small) {
    free(bytes);
  }
  return result < 0 ? -1 : (ssize_t)len;
}

EXPORT ssize_t sendto(int fd, const void *bytes, size_t len, int flags, const struct sockaddr *to, socklen_t to_len) {
  uint32_t number;
  if (!pn_is_netlink(fd, &number)) {
    return RAW(SYS_sendto, fd, bytes, len, flags, to, to_len);
  }
  struct iovec part = {(void *)bytes, len};
  return pn_send(number, &part, 1, to, to_len);
}

EXPORT ssize_t send(int fd, const void *bytes, size_t len, int flags) {
  return sendto(fd, bytes, len, flags, NULL, 0);
}

EXPORT ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
  uint32_t number;
  if (!pn_is_netlink(fd, &number)) {
    return RAW(SYS_sendmsg, fd, message, flags);
  }
  return pn_send(number, message->msg_iov, message->msg_iovlen, message->msg_name, message->msg_namelen);
}

EXPORT int sendmmsg(int fd, struct mmsghdr *messages, unsigned count, int flags) {
  uint32_t number;
  if (!pn_is_netlink(fd, &number)) {
    return (int)RAW(SYS_sendmmsg, fd, messages, count, flags);
  }
  for (unsigned i = 0; i < count; i++) {
    const struct msghdr *one = &messages[i].msg_hdr;
    ssize_t sent = pn_send(number, one->msg_iov, one->msg_iovlen, one->msg_name, one->msg_namelen);
    if (sent < 0) {
      return i > 0 ? (int)i : -1;
    }
    messages[i].msg_len = (unsigned)sent;
  }
  return (int)count;
}

EXPORT ssize_t write(int fd, const void *bytes, size_t len) {
  uint32_t number;
  if (!pn_is_netlink(fd, &number)) {
    return RAW(SYS_write, fd, bytes, len);
  }
  struct iovec part = {(void *)bytes, len};
  return pn_send(number, &part, 1, NULL, 0);
}

EXPORT ssize_t writev(int fd, const struct iovec *parts, int count) {
  uint32_t number;
  if (!pn_is_netlink(fd, &number)) {
    return RAW(SYS_writev, fd, parts, count);
  }
  return pn_send(number, parts, count > 0 ? (size_t)count : 0, NULL, 0);
}
