// SPDX-License-Identifier: Apache-2.0
/**
 * Replays of transcripts: what was recorded ({@link org.pernet.shell.replay.Transcript}, in Cram's format), run again each
 * in a namespace of its own, and compared.
 */
package org.pernet.shell.replay;
