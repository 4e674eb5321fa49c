package org.onebeat.cases.likeness;

import org.onebeat.cases.dispute.DisputeItem;

/**
 * A dispute that is perhaps the same.
 *
 * @param alike how much of the shorter sentence is in the other, in hundredths
 */
record LikelyDispute(DisputeItem dispute, int alike) {}
