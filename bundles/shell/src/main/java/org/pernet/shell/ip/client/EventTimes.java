// SPDX-License-Identifier: Apache-2.0
package org.pernet.shell.ip.client;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.pernet.shell.ip.text.Output;

/** Stamps the events that a monitor shows, where that is asked for. */
public final class EventTimes {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ROOT);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

  private EventTimes() {}

  /** Shows the time. */
  public static void print(Invocation ip, Output out) {
    ZonedDateTime now = ip.process().kernel().clock().now().atZone(ZoneId.systemDefault());
    switch (ip.options().timestamp()) {
      case LONG ->
        out.text("Timestamp: " + LONG.format(now) + " " + now.get(ChronoField.MICRO_OF_SECOND)
            + " usec\n");
      case SHORT -> out.text("[" + SHORT.format(now) + "] ");
      case NONE -> {}
    }
  }
}
