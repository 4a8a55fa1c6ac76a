// SPDX-License-Identifier: Apache-2.0
/** Settings as files: what clients find below {@code /proc/sys/net}, and what they write there. The server may enter. */
package org.pernet.redirect.setting;
