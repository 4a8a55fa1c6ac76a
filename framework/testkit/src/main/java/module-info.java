// SPDX-License-Identifier: Apache-2.0
/** What the author of a driver uses in tests: a kernel that finds leaks, recorders, faults on demand, devices of no kind. */
module org.pernet.testkit {
  requires transitive org.pernet.core;
  requires java.management;
  requires static transitive org.osgi.annotation.bundle;
  requires static transitive org.osgi.annotation.versioning;

  exports org.pernet.testkit;
}
