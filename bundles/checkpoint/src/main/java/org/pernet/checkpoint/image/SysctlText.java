// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.image;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Settings as {@code sysctl -p} reads them: a path with slashes, an equals sign, a value. */
public final class SysctlText {
  /** Where the settings of IPv4 by device are. */
  public static final String CONF4 = "net/ipv4/conf/";

  private static final Set<String> LISTED = Set.copyOf(SysctlValues.CONF4);
  private static final String EQUALS = " = ";

  private SysctlText() {}

  /** Whether CRIU has a place for a setting, or it is another name of one that has. */
  public static boolean isListed(String path) {
    boolean ofDevice =
        path.startsWith(CONF4) && LISTED.contains(path.substring(path.lastIndexOf('/') + 1));
    return ofDevice || path.equals("net/ipv4/ip_forward");
  }

  /** Adds a line. */
  public static void append(StringBuilder text, String path, String value) {
    text.append(path).append(EQUALS).append(value).append('\n');
  }

  /** The bytes of such lines. */
  public static byte[] write(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The settings of an image, by path, in order. */
  public static Map<String, String> read(ImageName name, byte[] image) throws ImageException {
    String file = name.toString();
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(image)).toString();
    } catch (CharacterCodingException damaged) {
      throw new ImageException(file, 0, "no UTF-8", damaged);
    }
    Map<String, String> settings = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int equals = text.indexOf(EQUALS, at);
      if (end < 0 || equals < 0 || equals > end) {
        throw new ImageException(file, at, "no line of a path, \" = \" and a value");
      }
      settings.put(text.substring(at, equals), text.substring(equals + EQUALS.length(), end));
      if (2 * settings.size() > Bounds.fields()) {
        throw new ImageException(file, at, Bounds.tooMuch(settings.size() + " settings"));
      }
      at = end + 1;
    }
    return settings;
  }
}
