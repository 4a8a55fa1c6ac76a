// SPDX-License-Identifier: Apache-2.0
/** Tests of the bridge: by rtnetlink, and by frames. */
package org.pernet.bridge;
