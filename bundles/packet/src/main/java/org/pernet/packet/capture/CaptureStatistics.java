// SPDX-License-Identifier: Apache-2.0
package org.pernet.packet.capture;

/**
 * What became of the frames of a capture.
 *
 * @param captured how many are in the file, or were printed
 * @param seen how many the filter took
 * @param lost how many of those are missing, since too many waited to be written
 */
public record CaptureStatistics(long captured, long seen, long lost) {}
