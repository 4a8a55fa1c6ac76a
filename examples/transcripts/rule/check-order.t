Ports and users are looked at before where a rule goes to; a rule that is to go may have any type of service.

  $ ip rule add sport 1-65535 goto 100
  Error: Invalid sport range.
  [2]
  $ ip rule add dport 1-65535 pref 100 goto 100
  Error: Invalid dport range.
  [2]
  $ ip rule add uidrange 5-1 pref 200 goto 100
  Error: Invalid uid range.
  [2]
  $ ip rule add from 10.0.0.1 tos 0xff goto 100 pref 200
  Error: Backward goto not supported.
  [2]
  $ ip rule add tos 0xff
  Error: Invalid dsfield (tos): ECN bits must be 0.
  [2]
  $ ip rule del tos 0xff
  RTNETLINK answers: No such file or directory
  [2]
  $ ip rule del tos 16
  RTNETLINK answers: No such file or directory
  [2]
