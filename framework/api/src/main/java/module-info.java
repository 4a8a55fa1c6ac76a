// SPDX-License-Identifier: Apache-2.0

/** What a subsystem or a driver of Pernet sees: the JDK and nothing else. */
module org.pernet.api {
  requires static transitive org.osgi.annotation.versioning;
  requires static org.osgi.annotation.bundle;

  exports org.pernet.api.attr;
  exports org.pernet.api.audit;
  exports org.pernet.api.command;
  exports org.pernet.api.cred;
  exports org.pernet.api.dev;
  exports org.pernet.api.errno;
  exports org.pernet.api.fault;
  exports org.pernet.api.filter;
  exports org.pernet.api.kernel;
  exports org.pernet.api.link;
  exports org.pernet.api.module;
  exports org.pernet.api.net;
  exports org.pernet.api.notifier;
  exports org.pernet.api.pernet;
  exports org.pernet.api.rtnl;
  exports org.pernet.api.skb;
  exports org.pernet.api.socket;
  exports org.pernet.api.sysctl;
  exports org.pernet.api.task;
  exports org.pernet.api.timer;
}
