// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.link;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.pernet.api.attr.AttributeSchema;
import org.pernet.api.attr.AttributeType;
import org.pernet.api.attr.Attributes;
import org.pernet.api.dev.DeviceSpec;
import org.pernet.api.dev.NetDevice;
import org.pernet.api.errno.Errno;
import org.pernet.api.errno.NetException;

/**
 * A kind of link (struct rtnl_link_ops). Registered as a service; when it goes, every device of the kind goes, in every
 * namespace. RTNL is held in all methods but {@link #kind}, {@link #schema}, {@link #slaveSchema}, {@link #spec} and {@link
 * #newDriverState}.
 */
@ConsumerType
public interface RtnlLinkOps {
  /** The name after {@code type}: 1 to 55 bytes. */
  String kind();

  /** What may stand in IFLA_INFO_DATA. */
  default AttributeSchema schema() {
    return AttributeSchema.empty(kind());
  }

  /** What devices of the kind are born with. */
  DeviceSpec spec();

  /** How many queues a device gets, each way, that asks for no number (get_num_tx_queues). */
  default int defaultQueues() {
    return 1;
  }

  /** The private state of a new device; null for none. */
  default Object newDriverState() {
    return null;
  }

  /** The attribute that describes the other end, of kinds that make two (peer_type). */
  default Optional<AttributeType<LinkConfig>> peerAttribute() {
    return Optional.empty();
  }

  /** Checks what is asked before anything is made (validate). */
  default void validate(LinkConfig config, Attributes data) throws NetException {}

  /** Makes the device: registers it, and what belongs to it; after a throw nothing may be left registered (newlink). */
  default void newLink(NewLink request) throws NetException {
    request
        .device()
        .net()
        .kernel()
        .devices()
        .register(request.device(), request.config().index());
  }

  /** Changes one (changelink). By default EOPNOTSUPP. */
  default void changeLink(NetDevice device, Attributes data) throws NetException {
    throw new NetException(Errno.EOPNOTSUPP);
  }

  /** Says which devices go when {@code device} is deleted: adds them to {@code kill} (dellink). */
  default void delLink(NetDevice device, Collection<NetDevice> kill) {
    kill.add(device);
  }

  /** Describes one (fill_info): adds to {@code data} what a newLink with the same would take. */
  default void fillInfo(NetDevice device, Attributes.Builder data) {}

  /** What may stand in IFLA_INFO_SLAVE_DATA of a device that is enslaved to one of this kind (slave_policy). */
  default AttributeSchema slaveSchema() {
    return AttributeSchema.empty(kind() + " slave");
  }

  /** Changes what a device of this kind keeps of {@code slave}, which is enslaved to it (slave_changelink). By default EOPNOTSUPP. */
  default void changeSlave(NetDevice master, NetDevice slave, Attributes data) throws NetException {
    throw new NetException(Errno.EOPNOTSUPP);
  }

  /** Describes what a device of this kind keeps of {@code slave}, which is enslaved to it (fill_slave_info). */
  default void fillSlaveInfo(NetDevice master, NetDevice slave, Attributes.Builder data) {}

  /**
   * What {@link #fillInfo} and its like tell that is a device's state of the moment, such as a timer, and not a setting that
   * newLink takes: it is not saved with the device.
   */
  default Set<AttributeType<?>> stateAttributes() {
    return Set.of();
  }

  /**
   * Asked before a device is saved, to be made again by {@link #newLink} from what {@link #fillInfo} tells.
   *
   * @throws NetException ENOSYS where that would not bring it back
   */
  default void checkpoint(NetDevice device) throws NetException {}

  /** Whether a device of this kind goes home to the initial namespace when its own dies, instead of dying with it. */
  default boolean netnsRefund() {
    return false;
  }
}
