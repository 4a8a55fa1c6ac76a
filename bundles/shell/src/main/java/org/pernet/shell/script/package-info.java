// SPDX-License-Identifier: Apache-2.0
/** Scripts: one command a line, in words as sh reads them; and the small commands that scripts need. */
package org.pernet.shell.script;
