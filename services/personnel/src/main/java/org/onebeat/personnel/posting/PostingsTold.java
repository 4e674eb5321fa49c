package org.onebeat.personnel.posting;

import java.util.List;

/**
 * These postings were told, in the transaction in which they changed: what ends with a posting follows it, whatever ended
 * that.
 *
 * @param ids without those who act for them
 */
public record PostingsTold(List<Integer> ids) {}
