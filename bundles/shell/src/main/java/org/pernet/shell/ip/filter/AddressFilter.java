// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.filter;

import java.util.Optional;
import org.pernet.rtnetlink.schema.RtnlTypes;
import org.pernet.shell.ip.text.Prefix;
import org.pernet.shell.ip.text.ShellPattern;

/**
 * Which addresses to show.
 *
 * @param family AF_UNSPEC for all
 * @param scope those of a scope
 * @param flagMask which flags count
 * @param flags what they shall be
 * @param label a shell pattern for labels
 * @param within those within a prefix
 */
public record AddressFilter(
    int family,
    Optional<Integer> scope,
    int flagMask,
    int flags,
    Optional<String> label,
    Optional<Prefix> within) {

  /** Whether an address is one of them. */
  public boolean accepts(AddressFields address) {
    return (family == RtnlTypes.AF_UNSPEC || family == address.message().family())
        && (scope.isEmpty() || scope.get() == address.message().scope())
        && ((address.flags() ^ flags) & flagMask) == 0
        && (label.isEmpty() || address.label().filter(this::isLabel).isPresent())
        && (within.isEmpty() || address.local().filter(within.get()::contains).isPresent());
  }

  /** Whether those are wanted that go with no other. */
  public boolean asksForPrimary() {
    return (flagMask & AddressFlags.SECONDARY) != 0 && (flags & AddressFlags.SECONDARY) == 0;
  }

  private boolean isLabel(String text) {
    return ShellPattern.matches(label.orElseThrow(), text);
  }
}
