// SPDX-License-Identifier: Apache-2.0
package org.pernet.api.errno;

import java.util.List;
import java.util.Objects;
import org.pernet.api.attr.AttributeType;

/** A control path refused: with the kernel's errno, and its words where it has any. */
public class NetException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Errno errno;
  private final transient ExtAck extAck;

  /** A refusal without words, as most of the kernel's. */
  public NetException(Errno errno) {
    this(errno, ExtAck.NONE, null);
  }

  /** A refusal with the kernel's words (without a full stop). */
  public NetException(Errno errno, String words) {
    this(errno, ExtAck.of(words), null);
  }

  /** A refusal that names the attribute at fault; {@code path} is the way to it, outermost first. */
  public NetException(Errno errno, String words, AttributeType<?>... path) {
    this(errno, new ExtAck(words, List.of(path)), null);
  }

  /** A refusal that another failure caused. */
  public NetException(Errno errno, ExtAck extAck, Throwable cause) {
    super(describe(errno, extAck), cause);
    this.errno = errno;
    this.extAck = extAck;
  }

  private static String describe(Errno errno, ExtAck extAck) {
    Objects.requireNonNull(errno, "errno");
    return extAck.words().map(words -> errno + ": " + words).orElse(errno + ": " + errno.message());
  }

  /** The error number. */
  public Errno errno() {
    return errno;
  }

  /** The words and the attribute; {@link ExtAck#NONE} where there are none. */
  public ExtAck extAck() {
    return extAck == null ? ExtAck.NONE : extAck;
  }
}
