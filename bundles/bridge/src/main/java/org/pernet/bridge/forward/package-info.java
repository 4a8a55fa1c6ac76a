// SPDX-License-Identifier: Apache-2.0
/** How frames go through a bridge (br_input.c, br_forward.c, br_device.c): in the packet path, without a lock, and without an object but the copies that go out. */
package org.pernet.bridge.forward;
