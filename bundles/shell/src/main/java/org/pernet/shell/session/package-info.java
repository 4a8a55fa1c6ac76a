// SPDX-License-Identifier: Apache-2.0
/** In which commands run: a task, streams, a directory, and the commands that there are. The shell, scripts and replays share it. */
package org.pernet.shell.session;
