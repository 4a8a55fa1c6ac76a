// SPDX-License-Identifier: Apache-2.0
/** Starts Pernet: reads the command line, boots an OSGi framework with the bundles, and hands the words to the shell. */
module org.pernet.launcher {
  requires info.picocli;
  requires org.apache.felix.framework;
  requires org.slf4j;

  uses org.osgi.framework.launch.FrameworkFactory;
}
