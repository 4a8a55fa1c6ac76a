// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import org.pernet.api.net.Net;
import org.pernet.api.net.NetReference;

/**
 * A namespace that is saved.
 *
 * @param id its number among the images
 * @param reference keeps it alive meanwhile
 * @param label what messages call it: its name, or its inode
 */
record SavedNet(int id, NetReference reference, String label) implements AutoCloseable {
  Net net() {
    return reference.net();
  }

  @Override
  public void close() {
    reference.close();
  }
}
