# SPDX-License-Identifier: Apache-2.0
"""A door to the real kernel's NETLINK_ROUTE in a namespace of its own, for tests.

Frames on standard input are requests, one datagram each; for each, a frame with what the kernel answered, and then what its
multicast groups told meanwhile. A frame: u32 length, u32 mark (0 answer, N a group's event, 0xffffffff the end), bytes.
"""
import select, socket, struct, sys, time

SOL_NETLINK, EXT_ACK, STRICT, ADD = 270, 11, 12, 1
GROUPS = [1, 3, 5, 7, 8, 24, 28]
END = 0xffffffff


def opened(groups=()):
    s = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
    s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4 << 20)
    s.bind((0, 0))
    for group in groups:
        s.setsockopt(SOL_NETLINK, ADD, group)
    return s


def frame(mark, data):
    sys.stdout.buffer.write(struct.pack('<II', len(data), mark) + data)


def answers(asker, request):
    """All datagrams up to the one that ends the exchange."""
    asker.send(request)
    flags = struct.unpack_from('<H', request, 6)[0]
    ends = flags & 4 or flags & 0x300
    while True:
        data = asker.recv(1 << 20)
        frame(0, data)
        at = 0
        while at + 16 <= len(data):
            length, kind = struct.unpack_from('<IH', data, at)
            if kind in (2, 3) or not ends:
                return
            at += (length + 3) & ~3


def unsettled(asker):
    """Whether the kernel has yet to tell of a carrier (linkwatch): what it says of it differs from what it has seen."""
    running, lower_up = 0x40, 0x10000
    asker.send(struct.pack('<IHHIIBxHiII', 32, 18, 0x301, 1, 0, 0, 0, 0, 0, 0))
    pending = False
    while True:
        data, at = asker.recv(1 << 20), 0
        while at + 16 <= len(data):
            length, kind = struct.unpack_from('<IH', data, at)
            if kind in (2, 3):
                return pending
            flags = struct.unpack_from('<I', data, at + 24)[0]
            pending |= flags & 1 and bool(flags & running) != bool(flags & lower_up)
            at += (length + 3) & ~3


def settle(watcher):
    for _ in range(100):
        if not unsettled(watcher):
            return
        time.sleep(0.02)


def main():
    asker, watcher, listener = opened(), opened(), opened(GROUPS)
    asker.setsockopt(SOL_NETLINK, EXT_ACK, 1)
    asker.setsockopt(SOL_NETLINK, STRICT, 1)
    while True:
        head = sys.stdin.buffer.read(4)
        if len(head) < 4:
            return
        request = sys.stdin.buffer.read(struct.unpack('<I', head)[0])
        answers(asker, request)
        if struct.unpack_from('<H', request, 4)[0] in (16, 17, 19):
            settle(watcher)
        while select.select([listener], [], [], 0)[0]:
            data, (_, groups) = listener.recvfrom(1 << 20)
            frame(groups.bit_length(), data)
        frame(END, b'')
        sys.stdout.flush()


main()
