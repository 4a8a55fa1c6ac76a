// SPDX-License-Identifier: Apache-2.0
package org.pernet.rtnetlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_CURRENT_NSID;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_FD;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_NSID;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_PID;
import static org.pernet.rtnetlink.schema.NsidAttributes.NETNSA_TARGET_NSID;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_GETNSID;
import static org.pernet.rtnetlink.schema.RtnlTypes.RTM_NEWNSID;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pernet.api.attr.Attributes;
import org.pernet.api.cred.Credentials;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;
import org.pernet.api.task.Task;
import org.pernet.rtnetlink.client.RtnlClient;
import org.pernet.rtnetlink.client.RtnlListener;
import org.pernet.rtnetlink.message.NsidMessage;
import org.pernet.rtnetlink.schema.RtnlGroups;

/** S4-26 to S4-31, and section 4's rows of ids: errno and words. */
class NsidTest extends RtnlFixture {
  private void assign(Attributes asked) throws NetException {
    client.change(RTM_NEWNSID, 0, NsidMessage.of(asked));
  }

  private Attributes get(Attributes asked) throws NetException {
    return ((NsidMessage)
            client.get(RTM_GETNSID, NsidMessage.of(asked)).orElseThrow().message())
        .attributes();
  }

  private Attributes idFor(int nsid, int pid) {
    return and(Attributes.of(NETNSA_NSID, nsid), NETNSA_PID, pid);
  }

  @Test
  void anIdIsGivenToldAndAskedFor() throws Exception {
    RtnlListener listener = listen(me, false, RtnlGroups.RTNLGRP_NSID);
    assign(idFor(3, other.pid()));
    assertThat(heard(listener)).containsExactly("NEWNSID 3");
    assertThat(get(Attributes.of(NETNSA_PID, other.pid())).get(NETNSA_NSID)).isEqualTo(3);
    assertThat(get(Attributes.of(NETNSA_NSID, 3)).get(NETNSA_NSID)).isEqualTo(3);
  }

  @Test
  void whatIsMissingOrInvalid() throws Exception {
    refused(Errno.EINVAL, "nsid is missing", () -> assign(Attributes.of(NETNSA_PID, other.pid())));
    refused(
        Errno.EINVAL,
        "Peer netns reference is missing",
        () -> assign(Attributes.of(NETNSA_NSID, 1)));
    refused(Errno.ESRCH, "Peer netns reference is invalid", () -> assign(idFor(1, 9999)));
    Attributes one = Attributes.of(NETNSA_NSID, 1);
    refused(Errno.EBADF, "Peer netns reference is invalid", () -> assign(and(one, NETNSA_FD, 99)));
    int fd = me.openPlain("/etc/hosts");
    refused(Errno.EINVAL, "Peer netns reference is invalid", () -> assign(and(one, NETNSA_FD, fd)));
  }

  @Test
  void aTakenIdOrAPeerThatHasOneIsEexist() throws Exception {
    assign(idFor(1, other.pid()));
    refused(
        Errno.EEXIST,
        "Peer netns already has a nsid assigned",
        () -> assign(idFor(2, other.pid())));
    refused(Errno.EEXIST, "The specified nsid is already used", () -> assign(idFor(1, me.pid())));
    assign(idFor(-1, me.pid()));
    assertThat(get(Attributes.of(NETNSA_PID, me.pid())).get(NETNSA_NSID))
        .as("itself")
        .isZero();
  }

  @Test
  void aProcessWinsOverADescriptor() throws Exception {
    int fd = me.openNet(me.pid());
    assign(and(idFor(5, other.pid()), NETNSA_FD, fd));
    assertThat(get(Attributes.of(NETNSA_PID, other.pid())).get(NETNSA_NSID)).isEqualTo(5);
    assertThat(get(Attributes.of(NETNSA_FD, fd)).get(NETNSA_NSID)).isEqualTo(-1);
  }

  @Test
  void askingNeverDraws() throws Exception {
    RtnlListener listener = listen(me, false, RtnlGroups.RTNLGRP_NSID);
    assertThat(get(Attributes.of(NETNSA_PID, other.pid())).get(NETNSA_NSID)).isEqualTo(-1);
    assertThat(heard(listener)).isEmpty();
    refused(
        Errno.ENOENT, "Peer netns reference is invalid", () -> get(Attributes.of(NETNSA_NSID, 8)));
    refused(Errno.EINVAL, "Peer netns reference is missing", () -> get(Attributes.empty()));
  }

  @Test
  void askingInAnotherNamespacesTable() throws Exception {
    assign(idFor(4, other.pid()));
    test.kernel().nets().ids().assign(red, test.initial(), 6);
    int fd = me.openNet(1);
    Attributes answer = get(and(Attributes.of(NETNSA_TARGET_NSID, 4), NETNSA_FD, fd));
    assertThat(answer.get(NETNSA_NSID)).isEqualTo(6);
    assertThat(answer.get(NETNSA_CURRENT_NSID)).isEqualTo(-1);
    refused(
        Errno.EINVAL,
        "Target netns reference is invalid",
        () -> get(and(Attributes.of(NETNSA_TARGET_NSID, 5), NETNSA_FD, fd)));
  }

  @Test
  void dumpsAreAscendingAndStrictOnesParticular() throws Exception {
    assign(idFor(7, other.pid()));
    assign(idFor(2, me.pid()));
    assertThat(dump(Attributes.empty())).containsExactly(2, 7);
    assertThat(dump(Attributes.of(NETNSA_TARGET_NSID, 99))).as("not strict").containsExactly(2, 7);
    client.setStrict(true);
    refused(
        Errno.EINVAL,
        "Invalid target network namespace id",
        () -> dump(Attributes.of(NETNSA_TARGET_NSID, 99)));
    refused(
        Errno.EINVAL,
        "Unsupported attribute in dump request",
        () -> dump(Attributes.of(NETNSA_PID, 1)));
    refused(
        Errno.EINVAL,
        "Unsupported attribute in peer netns getid request",
        () -> get(and(Attributes.of(NETNSA_PID, 1), NETNSA_CURRENT_NSID, 1)));
    test.kernel().nets().ids().assign(red, me.net(), 0);
    test.kernel().nets().ids().assign(red, test.initial(), 1);
    List<Attributes> there =
        client.dump(RTM_GETNSID, NsidMessage.of(Attributes.of(NETNSA_TARGET_NSID, 7))).stream()
            .map(reply -> reply.message().attributes())
            .toList();
    assertThat(there).extracting(told -> told.get(NETNSA_NSID)).containsExactly(0, 1);
    assertThat(there).extracting(told -> told.get(NETNSA_CURRENT_NSID)).containsExactly(2, -1);
  }

  private List<Integer> dump(Attributes asked) throws NetException {
    return client.dump(RTM_GETNSID, NsidMessage.of(asked)).stream()
        .map(reply -> reply.message().attributes().get(NETNSA_NSID))
        .toList();
  }

  @Test
  void idsCannotBeTakenBack() {
    refused(
        Errno.EOPNOTSUPP,
        "",
        () -> client.change(RTM_NEWNSID + 1, 0, NsidMessage.of(idFor(1, other.pid()))));
  }

  @Test
  void oneWithoutCapabilitiesMayAskOnly() throws Exception {
    Credentials user = Credentials.user(test.kernel().tasks().initialUserNamespace(), 1000);
    Task alice = test.kernel().tasks().spawn("alice", user, me.net());
    try (RtnlClient hers = RtnlClient.open(alice)) {
      assign(idFor(0, other.pid()));
      refused(
          Errno.EPERM, "", () -> hers.change(RTM_NEWNSID, 0, NsidMessage.of(idFor(1, me.pid()))));
      assertThat(hers.get(RTM_GETNSID, NsidMessage.of(Attributes.of(NETNSA_PID, other.pid()))))
          .isPresent();
      refused(
          Errno.EACCES,
          "Target netns reference is invalid",
          () -> hers.get(
              RTM_GETNSID,
              NsidMessage.of(and(Attributes.of(NETNSA_TARGET_NSID, 0), NETNSA_PID, 1))));
    } finally {
      alice.close();
    }
  }

  @Test
  void anIdGoesWithItsNamespaceAndTheLivingHearIt() throws Exception {
    RtnlListener listener = listen(me, false, RtnlGroups.RTNLGRP_NSID);
    assign(idFor(3, other.pid()));
    other.close();
    test.quiesce();
    assertThat(heard(listener)).containsExactly("NEWNSID 3", "DELNSID 3");
  }
}
