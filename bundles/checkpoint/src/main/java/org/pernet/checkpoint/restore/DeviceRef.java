// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

/**
 * A device, as the images call it.
 *
 * @param netns its namespace's number
 * @param index its index there
 */
record DeviceRef(int netns, int index) {}
