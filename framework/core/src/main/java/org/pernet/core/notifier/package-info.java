// SPDX-License-Identifier: Apache-2.0
/** The chain of device notifiers, with replay and rollback. */
package org.pernet.core.notifier;
