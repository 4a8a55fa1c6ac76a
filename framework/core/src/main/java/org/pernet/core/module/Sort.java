// SPDX-License-Identifier: Apache-2.0
package org.pernet.core.module;

/** The sorts of what a module registers, in the order in which they go when it is unloaded. */
enum Sort {
  /** Kinds of link: with them go their devices. */
  LINK_KIND,
  /** Notifiers, announcers, socket families, protocols of frames, settings, and what extension points take. */
  HOOK,
  /** Extension points. */
  EXTENSION_POINT,
  /** Operations, last: their exits find nothing of the module's left. */
  OPERATIONS
}
