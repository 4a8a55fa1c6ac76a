// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.dump;

import java.util.List;
import org.pernet.checkpoint.image.Images;
import org.pernet.checkpoint.image.Inventory;

/**
 * What was copied while the kernel stood still.
 *
 * @param images the images
 * @param inventory their inventory, without the files' sums
 * @param namespaces how many namespaces
 * @param devices how many devices
 * @param frozenNanos for how long the kernel stood still
 * @param leftOut what was not saved, one line each
 */
public record Snapshot(
    Images images,
    Inventory inventory,
    int namespaces,
    int devices,
    long frozenNanos,
    List<String> leftOut) {}
