// SPDX-License-Identifier: Apache-2.0
/**
 * The host: boots a kernel, watches the service registry, and offers the kernel what bundles register.
 *
 * <p>{@link org.pernet.osgi.host.KernelHost} starts and stops it. {@link org.pernet.osgi.host.ServiceWatch} hears the
 * framework's events and notes them in {@link org.pernet.osgi.host.BundleModule}s, of which each bundle that has
 * something for the kernel is one; a bundle module then settles: it brings the kernel's side in line with what is noted.
 *
 * <p>Locks: a bundle module's turn is held while the kernel works for it, so it comes before every lock of the kernel;
 * the monitors of the book, of a bundle module and of an offer are innermost, and nothing is called with them held. The
 * framework is asked for service objects, and bundles are stopped, with none of them held.
 */
package org.pernet.osgi.host;
