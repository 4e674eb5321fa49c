package org.onebeat.assessment.dispute;

/**
 * What there was of disputes.
 *
 * @param found arisen in the span
 * @param agreed agreed in the span
 * @param resolved agreed, and the first follow-up held in the span
 * @param open open now, whenever they arose
 */
record DisputeCount(long found, long agreed, long resolved, OpenByColour open) {
    static final DisputeCount NONE = new DisputeCount(0, 0, 0, new OpenByColour(0, 0, 0, 0));

    DisputeCount plus(DisputeCount other) {
        return new DisputeCount(
                found + other.found, agreed + other.agreed, resolved + other.resolved, open.plus(other.open));
    }
}
