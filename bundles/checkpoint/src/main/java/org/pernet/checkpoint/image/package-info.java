// SPDX-License-Identifier: Apache-2.0
/** What an image file is: CRIU's framing and entries, raw rtnetlink streams, the inventory. Bytes in, values out, and back; no kernel, no directories. */
package org.pernet.checkpoint.image;
