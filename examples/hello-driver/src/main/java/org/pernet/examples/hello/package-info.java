// SPDX-License-Identifier: Apache-2.0
/** A kind of link, {@code hello}, that counts its devices in every namespace and swallows every frame. Nobody else enters. */
package org.pernet.examples.hello;
