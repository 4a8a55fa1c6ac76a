// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.restore;

import java.util.List;
import org.pernet.checkpoint.image.NetnsEntry;

/**
 * A namespace to be filled.
 *
 * @param id its number among the images
 * @param label what messages call it
 * @param home whether it is the restorer's own, which is there
 * @param whole whether all of it was saved, and not only the far ends of pairs
 * @param owner the place of its owner in the inventory
 * @param links its devices, by index
 * @param ports those that have a master, in the order in which they get it
 * @param ids what it calls others
 */
record NetnsPlan(
    int id,
    String label,
    boolean home,
    boolean whole,
    int owner,
    List<LinkPlan> links,
    List<LinkPlan> ports,
    List<NetnsEntry.Id> ids) {}
