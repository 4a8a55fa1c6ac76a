// SPDX-License-Identifier: Apache-2.0
package org.pernet.checkpoint.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.pernet.api.errno.NetException;
import org.pernet.checkpoint.image.ImageException;

/** Why a command ends with a status other than 0: those of sysexits.h, and 1 for what the kernel refuses otherwise. */
final class Refusal extends Exception {
  static final int USAGE = 64;
  static final int DATA = 65;
  static final int NO_INPUT = 66;
  static final int UNAVAILABLE = 69;
  static final int CANNOT_CREATE = 73;
  static final int IO_ERROR = 74;
  static final int NO_PERMISSION = 77;

  private static final long serialVersionUID = 1L;

  private final int status;

  Refusal(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }

  /** The kernel's words, and its errno. */
  static Refusal of(NetException refused) {
    int status = switch (refused.errno()) {
      case EPERM, EACCES -> NO_PERMISSION;
      case ENOSYS, EOPNOTSUPP, EAFNOSUPPORT, EPROTONOSUPPORT -> UNAVAILABLE;
      case E2BIG, EINVAL -> DATA;
      default -> 1;
    };
    String reason = refused.errno().message();
    return new Refusal(
        status, refused.extAck().words().map(words -> reason + ": " + words).orElse(reason));
  }

  /** A directory that cannot be read. */
  static Refusal reading(IOException failed) {
    return new Refusal(status(failed, IO_ERROR), words(failed));
  }

  /** A directory that cannot be written. */
  static Refusal writing(IOException failed) {
    return new Refusal(status(failed, CANNOT_CREATE), words(failed));
  }

  private static int status(IOException failed, int otherwise) {
    if (failed instanceof ImageException) {
      return DATA;
    } else if (failed instanceof NoSuchFileException || failed instanceof NotDirectoryException) {
      return NO_INPUT;
    }
    return failed instanceof AccessDeniedException ? NO_PERMISSION : otherwise;
  }

  private static String words(IOException failed) {
    if (failed instanceof NoSuchFileException missing) {
      return missing.getFile() + ": No such file or directory";
    } else if (failed instanceof NotDirectoryException file) {
      return file.getFile() + ": Not a directory";
    } else if (failed instanceof AccessDeniedException denied) {
      return denied.getFile() + ": Permission denied";
    } else if (failed instanceof FileSystemException at && at.getReason() != null) {
      return at.getFile() + ": " + at.getReason();
    }
    return failed.getMessage();
  }
}
