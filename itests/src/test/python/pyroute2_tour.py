# SPDX-License-Identifier: Apache-2.0
"""What pyroute2 does with links, veth, namespaces and events: run under "pernet exec"; it prints "done" at its end."""

import errno
import os
import threading

from pyroute2 import IPRoute, NetNS, netns
from pyroute2.netlink.exceptions import NetlinkError


def names(ipr):
    return [link.get_attr("IFLA_IFNAME") for link in ipr.get_links()]


def index(ipr, name):
    return ipr.link_lookup(ifname=name)[0]


def links(ipr):
    assert names(ipr) == ["lo"]
    ipr.link("add", ifname="v0", kind="veth", peer="v1")
    assert sorted(names(ipr)) == ["lo", "v0", "v1"]
    v0 = ipr.get_links(index(ipr, "v0"))[0]
    assert v0.get_nested("IFLA_LINKINFO", "IFLA_INFO_KIND") == "veth"
    assert v0.get_attr("IFLA_LINK") == index(ipr, "v1")
    ipr.link("set", index=index(ipr, "v0"), mtu=1400, address="02:00:00:00:00:01", state="up")
    v0 = ipr.get_links(index(ipr, "v0"))[0]
    assert v0.get_attr("IFLA_MTU") == 1400
    assert v0.get_attr("IFLA_ADDRESS") == "02:00:00:00:00:01"
    assert v0["flags"] & 1
    try:
        ipr.link("add", ifname="v0", kind="veth", peer="v2")
        raise AssertionError("v0 was made twice")
    except NetlinkError as error:
        assert error.code == errno.EEXIST


def events(ipr):
    heard = IPRoute()
    heard.bind()
    ipr.link("set", index=index(ipr, "v0"), ifalias="the near end")
    message = heard.get()[0]
    assert message["event"] == "RTM_NEWLINK", message["event"]
    assert message.get_attr("IFLA_IFALIAS") == "the near end"
    heard.close()


def namespaces(ipr):
    netns.create("red")
    assert netns.listnetns() == ["red"]
    ipr.link("set", index=index(ipr, "v1"), net_ns_fd="red")
    assert sorted(names(ipr)) == ["lo", "v0"]
    with NetNS("red") as red:
        assert sorted(names(red)) == ["lo", "v1"]
        red.link("set", index=index(red, "v1"), state="up")
    v0 = ipr.get_links(index(ipr, "v0"))[0]
    assert v0.get_attr("IFLA_OPERSTATE") == "UP"
    assert v0.get_attr("IFLA_LINK_NETNSID") == 0
    netns.pushns("red")
    with IPRoute() as inside:
        assert sorted(names(inside)) == ["lo", "v1"]
    netns.popns()
    with IPRoute() as outside:
        assert sorted(names(outside)) == ["lo", "v0"]


def threads():
    """setns is a thread's own."""
    seen = {}

    def in_red():
        netns.setns("red")
        with IPRoute() as inside:
            seen["thread"] = sorted(names(inside))

    thread = threading.Thread(target=in_red)
    thread.start()
    thread.join()
    with IPRoute() as outside:
        seen["main"] = sorted(names(outside))
    assert seen == {"thread": ["lo", "v1"], "main": ["lo", "v0"]}, seen


def ends(ipr):
    netns.remove("red")
    assert netns.listnetns() == []
    for _ in range(100):
        if names(ipr) == ["lo"]:
            return
    assert not os.path.exists("/proc/net/dev")


with IPRoute() as route:
    links(route)
    events(route)
    namespaces(route)
    threads()
    ends(route)
print("done")
