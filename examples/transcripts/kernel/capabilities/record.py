#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# Asks the real kernel who may do what: one line an action, one column a subject, an errno's name or OK in each cell.
# As root:  unshare --net --mount python3 record.py > matrix.tsv
# Each cell is a process of its own. Nothing is changed but in namespaces that end with it.
import ctypes, errno, os, signal, socket, struct

libc = ctypes.CDLL(None, use_errno=True)
NEWNET, NEWUSER = 0x40000000, 0x10000000
CAP_NET_ADMIN, CAP_NET_RAW, CAP_NET_BIND, CAP_NET_BROADCAST, CAP_SYS_ADMIN = 12, 13, 10, 11, 21


def check(result):
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def unshare(flags):
    check(libc.unshare(flags))


def setns(fd):
    check(libc.setns(fd, NEWNET))


def capset(keep):
    low = sum(1 << c for c in keep if c < 32)
    high = sum(1 << c - 32 for c in keep if c >= 32)
    header = struct.pack("II", 0x20080522, 0)
    check(libc.capset(header, struct.pack("6I", low, low, 0, high, high, 0)))


def write(path, text):
    fd = os.open(path, os.O_WRONLY)
    try:
        os.write(fd, text.encode())
    finally:
        os.close(fd)


def user_namespace(flags):
    os.setresgid(1000, 1000, 1000)
    os.setresuid(1000, 1000, 1000)
    libc.prctl(4, 1, 0, 0, 0)  # PR_SET_DUMPABLE: its maps are its own to write
    unshare(NEWUSER | flags)
    write("/proc/self/setgroups", "deny")
    write("/proc/self/uid_map", "0 1000 1")
    write("/proc/self/gid_map", "0 1000 1")


def keep_alive(prepare):
    ready, told = os.pipe()
    pid = os.fork()
    if pid == 0:
        prepare()
        os.write(told, b"x")
        signal.pause()
    os.read(ready, 1)
    return pid


# --- rtnetlink ---

def attribute(kind, data):
    return struct.pack("HH", 4 + len(data), kind) + data + b"\0" * (-len(data) % 4)


def ask(kind, flags, body):
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as s:
        s.send(struct.pack("IHHII", 16 + len(body), kind, flags | 1, 1, 0) + body)
        while True:
            data = s.recv(65536)
            while data:
                length, got, f, _, _ = struct.unpack("IHHII", data[:16])
                if got in (2, 3):
                    code = struct.unpack("i", data[16:20])[0]
                    if code:
                        raise OSError(-code, "")
                    return
                if not flags & 0x300 and not flags & 4:
                    return
                data = data[(length + 3) & ~3:]


ACK, CREATE, EXCL, DUMP = 4, 0x400, 0x200, 0x300


def link(index=0, flags=0, change=0):
    return struct.pack("BBHiII", 0, 0, 0, index, flags, change)


def new_veth(name=b"t0"):
    info = attribute(1, b"veth\0")
    ask(16, ACK | CREATE | EXCL, link() + attribute(3, name + b"\0") + attribute(18, info))


def address(kind):
    body = struct.pack("BBBBI", 2, 32, 0, 0, 1) + attribute(2, bytes([10, 9, 9, 9]))
    ask(kind, ACK | CREATE, body)


def route(kind):
    body = struct.pack("BBBBBBBBI", 2, 16, 0, 0, 254, 3, 253, 1, 0)
    ask(kind, ACK | CREATE, body + attribute(1, bytes([10, 8, 0, 0])) + attribute(4, struct.pack("I", 1)))


def rule(kind):
    body = struct.pack("BBBBBBBBI", 2, 0, 0, 0, 100, 0, 0, 1, 0) + attribute(6, struct.pack("I", 77))
    ask(kind, ACK | CREATE, body)


def new_nsid():
    ask(88, ACK, struct.pack("BBH", 0, 0, 0) + attribute(1, struct.pack("i", 7)) + attribute(3, struct.pack("I", FOREIGN)))


def move(fd):
    name = b"m%d" % os.getpid()
    new_veth(name)
    with_name = link() + attribute(3, name + b"\0") + attribute(28, struct.pack("I", fd))
    ask(16, ACK, with_name)


# --- sockets ---

def option(level, name, value, family=socket.AF_INET, kind=socket.SOCK_DGRAM, protocol=0):
    with socket.socket(family, kind, protocol) as s:
        s.setsockopt(level, name, value)


def bind_low():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.bind(("0.0.0.0", 80))


def bind_device_again():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        s.setsockopt(socket.SOL_SOCKET, 25, b"lo\0")
        s.setsockopt(socket.SOL_SOCKET, 25, b"\0")


def opens(*what):
    socket.socket(*what).close()


def netlink_option(name, value):
    option(270, name, value, socket.AF_NETLINK, socket.SOCK_RAW, 0)


ACTIONS = {
    "RTM_NEWLINK veth": lambda: new_veth(),
    "RTM_NEWLINK lo up": lambda: ask(16, ACK, link(1, 1, 1)),
    "RTM_SETLINK lo up": lambda: ask(19, ACK, link(1, 1, 1)),
    "RTM_DELLINK lo": lambda: ask(17, ACK, link(1)),
    "RTM_GETLINK lo": lambda: ask(18, 0, link(1)),
    "RTM_GETLINK dump": lambda: ask(18, DUMP, link()),
    "RTM_NEWADDR": lambda: address(20),
    "RTM_DELADDR": lambda: address(21),
    "RTM_GETADDR dump": lambda: ask(22, DUMP, struct.pack("BBBBI", 2, 0, 0, 0, 0)),
    "RTM_NEWROUTE": lambda: route(24),
    "RTM_DELROUTE": lambda: route(25),
    "RTM_GETROUTE dump": lambda: ask(26, DUMP, struct.pack("BBBBBBBBI", 2, 0, 0, 0, 0, 0, 0, 0, 0)),
    "RTM_NEWRULE": lambda: rule(32),
    "RTM_DELRULE": lambda: rule(33),
    "RTM_GETRULE dump": lambda: ask(34, DUMP, struct.pack("BBBBBBBBI", 2, 0, 0, 0, 0, 0, 0, 0, 0)),
    "RTM_NEWNSID": new_nsid,
    "move to a namespace of root's": lambda: move(FOREIGN),
    "move to a namespace of a user's": lambda: move(USERS),
    "setns root's": lambda: setns(FOREIGN),
    "setns user's": lambda: setns(USERS),
    "unshare net": lambda: unshare(NEWNET),
    "unshare user": lambda: unshare(NEWUSER),
    "unshare user and net": lambda: unshare(NEWUSER | NEWNET),
    "socket raw": lambda: opens(socket.AF_INET, socket.SOCK_RAW, 1),
    "socket packet": lambda: opens(socket.AF_PACKET, socket.SOCK_RAW, 0),
    "socket ping": lambda: opens(socket.AF_INET, socket.SOCK_DGRAM, 1),
    "socket udp": lambda: opens(socket.AF_INET, socket.SOCK_DGRAM, 0),
    "bind port 80": bind_low,
    "join RTNLGRP_LINK": lambda: netlink_option(1, 1),
    "NETLINK_LISTEN_ALL_NSID": lambda: netlink_option(8, 1),
    "SO_RCVBUF": lambda: option(socket.SOL_SOCKET, 8, 1 << 30),
    "SO_RCVBUFFORCE": lambda: option(socket.SOL_SOCKET, 33, 1 << 20),
    "SO_MARK": lambda: option(socket.SOL_SOCKET, 36, 5),
    "SO_PRIORITY 6": lambda: option(socket.SOL_SOCKET, 12, 6),
    "SO_PRIORITY 7": lambda: option(socket.SOL_SOCKET, 12, 7),
    "SO_BINDTODEVICE": lambda: option(socket.SOL_SOCKET, 25, b"lo\0"),
    "SO_BINDTODEVICE again": bind_device_again,
    "sysctl net.ipv4.conf.lo.forwarding": lambda: write("/proc/sys/net/ipv4/conf/lo/forwarding", "0"),
    "sysctl net.ipv4.ip_default_ttl": lambda: write("/proc/sys/net/ipv4/ip_default_ttl", "64"),
}


def user():
    os.setgroups([])
    os.setresgid(1000, 1000, 1000)
    os.setresuid(1000, 1000, 1000)


def owner():
    user_namespace(NEWNET)
    ask(16, ACK, link(1, 1, 1))


def user_with_raw():
    libc.prctl(8, 1, 0, 0, 0)  # PR_SET_KEEPCAPS
    user()
    capset([CAP_NET_RAW])


def root_without(cap):
    with open("/proc/self/status") as status:
        have = int(next(line for line in status if line.startswith("CapPrm")).split()[1], 16)
    return lambda: capset([c for c in range(64) if have >> c & 1 and c != cap])


SUBJECTS = {
    "root": lambda: None,
    "user": user,
    "owner": owner,
    "guest": lambda: user_namespace(0),
    "root-net_admin": root_without(CAP_NET_ADMIN),
    "root-net_raw": root_without(CAP_NET_RAW),
    "root-sys_admin": root_without(CAP_SYS_ADMIN),
    "user+net_raw": user_with_raw,
}


def cell(subject, action):
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            unshare(NEWNET)  # one of root's own for each cell
            ask(16, ACK, link(1, 1, 1))
            SUBJECTS[subject]()
        except OSError as failed:
            os.write(writing, b"?" + str(failed).encode())
            os._exit(1)
        try:
            ACTIONS[action]()
            os.write(writing, b"OK")
        except OSError as refused:
            os.write(writing, errno.errorcode[refused.errno].replace("ENOTSUP", "EOPNOTSUPP").encode())
        os._exit(0)
    os.close(writing)
    answer = os.read(reading, 100).decode()
    os.close(reading)
    os.waitpid(pid, 0)
    return answer


foreign = keep_alive(lambda: unshare(NEWNET))
FOREIGN = os.open("/proc/%d/ns/net" % foreign, os.O_RDONLY)
users = keep_alive(lambda: user_namespace(NEWNET))
USERS = os.open("/proc/%d/ns/net" % users, os.O_RDONLY)
try:
    print("# Linux", os.uname().release)
    print("\t".join(["action"] + list(SUBJECTS)))
    for action in ACTIONS:
        print("\t".join([action] + [cell(subject, action) for subject in SUBJECTS]))
finally:
    os.kill(foreign, 9)
    os.kill(users, 9)
