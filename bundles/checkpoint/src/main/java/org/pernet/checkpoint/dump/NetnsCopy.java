// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pernet.checkpoint.image.CriuFrames;
import org.pernet.checkpoint.image.ImageType;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.NetDeviceEntry;
import org.pernet.checkpoint.image.NetnsEntry;
import org.pernet.checkpoint.image.SysctlFields;

/**
 * What was copied of one namespace: messages and settings as bytes already, for nothing is smaller, and what CRIU has
 * entries for as it was found. No RTNL is needed to make images of it.
 *
 * @param id its number among the images
 * @param devices its devices that CRIU has an entry for
 * @param entry its own entry
 * @param files the images that are ready
 */
record NetnsCopy(
    int id,
    List<NetDeviceEntry> devices,
    Optional<NetnsEntry> entry,
    Map<ImageType, byte[]> files) {
  /** Makes its images. */
  void encode(Images images, SysctlFields settings) {
    files.forEach((type, bytes) -> images.put(type.of(id), bytes));
    entry.ifPresent(netns -> put(images, ImageType.NETNS, List.of(netns.write(settings))));
    if (!devices.isEmpty()) {
      List<UnknownFieldSet> entries = new ArrayList<>();
      devices.forEach(device -> entries.add(device.write(settings)));
      put(images, ImageType.NETDEV, entries);
    }
  }

  private void put(Images images, ImageType type, List<UnknownFieldSet> entries) {
    images.put(type.of(id), CriuFrames.write(type, entries));
  }
}
