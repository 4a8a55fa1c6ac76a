// SPDX-License-Identifier: Apache-2.0
package org.pernet.launcher;

import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The framework's warnings and errors, such as what a service listener threw, in the log. */
final class FrameworkLog implements FrameworkListener {

  @Override
  public void frameworkEvent(FrameworkEvent event) {
    if (event.getType() == FrameworkEvent.ERROR) {
      log().error("{}", event.getBundle(), event.getThrowable());
    } else if (event.getType() == FrameworkEvent.WARNING) {
      log().warn("{}", event.getBundle(), event.getThrowable());
    }
  }

  private static Logger log() {
    return LoggerFactory.getLogger(FrameworkLog.class);
  }
}
