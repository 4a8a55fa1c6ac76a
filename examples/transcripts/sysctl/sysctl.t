sysctl.

  $ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
  $ sysctl net.ipv4.ip_forward
  net.ipv4.ip_forward = 0
  $ sysctl net/ipv4/ip_forward
  net.ipv4.ip_forward = 0
  $ sysctl -w net.ipv4.ip_forward=1
  net.ipv4.ip_forward = 1
  $ sysctl net.ipv4.ip_forward
  net.ipv4.ip_forward = 1
  $ sysctl -n net.ipv4.ip_forward
  1
  $ sysctl -N net.ipv4.ip_forward
  net.ipv4.ip_forward
  $ sysctl -w net.ipv4.ip_forward=0 net.ipv4.conf.v0.forwarding=1
  net.ipv4.ip_forward = 0
  net.ipv4.conf.v0.forwarding = 1
  $ sysctl net.ipv4.ip_forward=1
  net.ipv4.ip_forward = 1
  $ sysctl -q -w net.ipv4.ip_forward=0
  $ sysctl -qw net.ipv4.ip_forward=0
  $ sysctl -n -w net.ipv4.ip_forward=1
  1
  $ sysctl -b net.ipv4.ip_forward
  1
  $ sysctl net.ipv4.conf.v0.forwarding net.ipv4.conf.v1.forwarding
  net.ipv4.conf.v0.forwarding = 1
  net.ipv4.conf.v1.forwarding = 1
  $ sysctl net.ipv4.conf/v0/forwarding
  sysctl: cannot stat /proc/sys/net/ipv4/conf.v0.forwarding: No such file or directory
  [1]
  $ sysctl net/ipv4/conf/v0.forwarding
  sysctl: cannot stat /proc/sys/net/ipv4/conf/v0.forwarding: No such file or directory
  [1]
  $ sysctl net.foo
  sysctl: cannot stat /proc/sys/net/foo: No such file or directory
  [1]
  $ sysctl -e net.foo
  $ sysctl -w net.foo=1
  sysctl: cannot stat /proc/sys/net/foo: No such file or directory
  [1]
  $ sysctl -ew net.foo=1
  $ sysctl net.foo net.ipv4.ip_forward
  sysctl: cannot stat /proc/sys/net/foo: No such file or directory
  net.ipv4.ip_forward = 1
  [1]
  $ sysctl -w
  sysctl: no variables specified
  Try `sysctl --help' for more information.
  [1]
  $ sysctl -w net.ipv4.ip_forward
  sysctl: command line(0): invalid syntax, continuing...
  [1]
  $ sysctl -w net.ipv4.ip_forward=
  sysctl: setting key "net.ipv4.ip_forward": Invalid argument
  [1]
  $ sysctl -w net.ipv4.ip_forward=x
  sysctl: setting key "net.ipv4.ip_forward": Invalid argument
  [1]
  $ sysctl -w net.ipv4.ip_forward=2
  net.ipv4.ip_forward = 2
  $ sysctl -w "net.ipv4.ip_forward= 1"
  net.ipv4.ip_forward = 1
  $ sysctl -w "net.ipv4.ip_forward =0"
  net.ipv4.ip_forward = 0
  $ sysctl -w =1
  sysctl: Path is not under /proc/sys/: /proc/sys/
  [1]
  $ sysctl -w net.ipv4.conf.nothere.forwarding=1
  sysctl: cannot stat /proc/sys/net/ipv4/conf/nothere/forwarding: No such file or directory
  [1]
  $ sysctl -a -r nosuchthing
  $ sysctl -a -r '^net.ipv4.ip_forward$'
  net.ipv4.ip_forward = 0
  $ sysctl -ar ^net.ipv4.conf.v..forwarding
  net.ipv4.conf.v0.forwarding = 0
  net.ipv4.conf.v1.forwarding = 0
  $ sysctl -a --pattern 'ipv4.conf.v0.rp_filter$'
  net.ipv4.conf.v0.rp_filter = 0
  $ sysctl -n -ar ^net.ipv4.conf.v..forwarding
  0
  0
  $ sysctl -N -ar ^net.ipv4.conf.v..forwarding
  net.ipv4.conf.v0.forwarding
  net.ipv4.conf.v1.forwarding
  $ sysctl -r forwarding net.ipv4.ip_forward
  $ sysctl -r ip_for net.ipv4.ip_forward
  net.ipv4.ip_forward = 0
  $ sysctl -V
  sysctl from procps-ng 4.0.2
  $ sysctl --version
  sysctl from procps-ng 4.0.2
  $ sysctl --values net.ipv4.ip_forward
  0
  $ sysctl --names net.ipv4.ip_forward
  net.ipv4.ip_forward
  $ sysctl --write net.ipv4.ip_forward=1
  net.ipv4.ip_forward = 1
  $ sysctl --quiet --write net.ipv4.ip_forward=0
  $ sysctl --ignore net.foo
  $ sysctl --write --dry-run net.ipv4.ip_forward=1
  net.ipv4.ip_forward = 1
  $ sysctl net.ipv4.ip_forward
  net.ipv4.ip_forward = 0
  $ sysctl 'net.ipv4.conf.*.forwarding'
  sysctl: cannot stat /proc/sys/net/ipv4/conf/*/forwarding: No such file or directory
  [1]
  $ sysctl net.ipv4.ping_group_range
  net.ipv4.ping_group_range = 1	0
  $ sysctl -w "net.ipv4.ping_group_range=5 6"
  net.ipv4.ping_group_range = 5 6
  $ sysctl -w net.ipv4.conf.all.rp_filter=99999999999
  sysctl: setting key "net.ipv4.conf.all.rp_filter": Invalid argument
  [1]
  $ sysctl -w net.ipv4.conf.all.rp_filter=-5
  net.ipv4.conf.all.rp_filter = -5
  $ sysctl ''
  sysctl: "" is an unknown key
  [255]
  $ sysctl -p /nonexistent
  sysctl: cannot open "/nonexistent": No such file or directory
  [1]
  $ sysctl -p nonexistent
  sysctl: cannot open "nonexistent": No such file or directory
  [1]
  $ sysctl -- net.ipv4.ip_forward
  net.ipv4.ip_forward = 0
