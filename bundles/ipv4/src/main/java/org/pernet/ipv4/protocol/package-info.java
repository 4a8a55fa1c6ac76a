// SPDX-License-Identifier: Apache-2.0
/** What the protocols of the data path know of one another: who takes packets, who tells of errors, what stands in a frame's notes, what is kept for each CPU. Anyone may enter. */
package org.pernet.ipv4.protocol;
