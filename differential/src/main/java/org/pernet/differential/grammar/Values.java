// SPDX-License-Identifier: Apache-2.0
package org.pernet.differential.grammar;

/** Values of attributes, right ones and seldom wrong ones. */
final class Values {
  private final Dice dice;

  Values(Dice dice) {
    this.dice = dice;
  }

  String onOff() {
    return dice.word("on off", "yes 1 maybe");
  }

  String mtu() {
    return dice.word(
        "1500 1400 9000 68 1280 65535 576 2000", "67 0 -1 65536 2147483647 4294967295 x 1500x");
  }

  String address() {
    return dice.wrong()
        ? dice.word(
            "00:00:00:00:00:00 01:00:5e:01:02:03 ff:ff:ff:ff:ff:ff 02:00 zz 02:00:00:00:00:01:02 02:00:00:00:00:100")
        : goodAddress();
  }

  /** One that every device takes. */
  String goodAddress() {
    return String.format("02:00:00:00:00:%02x", dice.between(1, 30));
  }

  String queueLength() {
    return dice.word("0 1 500 1000 2000", "-1 2147483648 x 4294967295");
  }

  String group() {
    return dice.word("0 1 5 default 77 4294967294", "4294967295 nosuch -1");
  }

  String index() {
    return dice.percent(80)
        ? String.valueOf(dice.between(10, 25))
        : dice.word("1 2 3 4 5 100", "0 -1 x 2147483647");
  }

  String alias() {
    return dice.word("hello uplink-to-core x a,b", "123456789012345678901234567890");
  }

  String altName() {
    return dice.word("alt0 alt1 longer-than-fifteen-characters eth1 a.b c:d", "v0 d0 b0 alt%d ..");
  }

  String count() {
    return dice.word("1 2 4 16", "0 4097 -1 4096 x");
  }

  String number(int least, int most) {
    return dice.wrong()
        ? dice.word("-1 x 4294967295 4294967296 65536 0 256")
        : String.valueOf(dice.between(least, most));
  }

  /** A host of one of a few small networks. */
  String host() {
    return dice.wrong()
        ? dice.word(
            "0.0.0.0 255.255.255.255 239.1.1.1 127.0.0.1 10.0.0 10.0.0.256 nosuch 240.0.0.1 0.0.0.1")
        : "10.0." + dice.below(3) + "." + dice.oneOf(0, 1, 1, 2, 2, 3, 4, 5, 9, 130, 255);
  }

  /** A network to be routed to. */
  String prefix() {
    if (dice.wrong()) {
      return dice.word(
          "10.0.0.1/24 10.9.0.0/33 10.9.0.0/x 224.0.0.0/4 0/0 127.0.0.0/8 10.9/16 255.255.255.255 240.0.0.0/4");
    }
    return dice.word(
        "default 10.9.0.0/16 10.9.1.0/24 10.9.1.128/25 10.9.1.1 10.0.0.0/24 10.0.1.0/24 10.0.2.0/24 10.8.0.0/13 192.168.0.0/16 10.9.1.0/24 10.9.0.0/16");
  }

  String table() {
    return dice.word(
        "main 100 200 100 local default 255 254 1000 253", "0 -1 x 4294967296 4294967295");
  }

  String scope() {
    return dice.word("link host global site 100 nowhere 0", "256 x -1");
  }

  String protocol() {
    return dice.word("static boot kernel 99 redirect bird 0", "256 x");
  }

  String metric() {
    return dice.word("0 1 100 200 1024 100", "4294967295 4294967296 -1 x");
  }

  /** How long, in seconds: long, for nothing is to end while it is looked at. */
  String life() {
    return dice.word("forever 5000 10000 3000 100000", "0 4294967295 x 1000000000");
  }

  String tos() {
    return dice.word("0 0x10 8 4 16 lowdelay 0x1c", "1 3 256 x 0xff");
  }
}
