// SPDX-License-Identifier: Apache-2.0
// What stands on the wire between this library and the server; docs/redirect.md explains it. Little-endian.
#ifndef PERNET_PROTOCOL_H
#define PERNET_PROTOCOL_H

#include <stdint.h>

enum {
  PN_HELLO = 1,
  PN_SOCKET = 2,
  PN_BIND = 4,
  PN_NAME = 5,
  PN_SETSOCKOPT = 6,
  PN_GETSOCKOPT = 7,
  PN_SEND = 8,
  PN_UNSHARE = 9,
  PN_SETNS = 10,
  PN_MOUNT = 11,
  PN_UMOUNT = 12,
  PN_PIDNS = 13,
  PN_IOCTL = 15,
  PN_SYNC = 16,
  PN_UNLINK = 17,
  PN_OPENED = 18,
  PN_CLOSED = 19,
  PN_LINKS = 20,
  PN_COMMAND = 21,
  PN_SETTING = 22,
  PN_SETTING_OPENED = 23,
  PN_SETTING_WRITTEN = 24,
};

// A request: this and the payload; len counts all of it.
struct pn_request {
  uint32_t len;
  uint16_t op;
  uint16_t version;
  uint32_t a, b, c, d;
};

// Its answer: this and the payload; error is an errno, or 0.
struct pn_reply {
  uint32_t len;
  int32_t error;
  uint32_t a, b;
  uint64_t net;
};

// One datagram on a data connection, or the error that the next read is to have; len counts the bytes that follow.
struct pn_frame {
  uint32_t len;
  uint16_t type;
  uint16_t flags;
  uint32_t group; // of an error: its errno
  int32_t nsid;
};

enum { PN_VERSION = 1 };
enum { PN_DATA = 1, PN_ERROR = 2 };
// The frames of a command that the server runs: a piece of what it says, and last its status, in group.
enum { PN_OUTPUT = 1, PN_ERRORS = 2, PN_STATUS = 3 };
enum { PN_HAS_NSID = 1, PN_WANTS_GROUP = 2 };
enum { PN_MAX_REQUEST = 1 << 20 };

// A descriptor that a message may name, and the namespace behind it (0: it is none).
struct pn_descriptor {
  int32_t fd;
  uint32_t zero;
  uint64_t net;
};

#endif
