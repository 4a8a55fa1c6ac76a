// SPDX-License-Identifier: Apache-2.0
/** Recording and fault-injecting operations, manual softirq, a leak guard; and the kernel's own tests. */
module org.pernet.testkit {
  requires static transitive org.osgi.annotation.bundle;
  requires static transitive org.osgi.annotation.versioning;
}
