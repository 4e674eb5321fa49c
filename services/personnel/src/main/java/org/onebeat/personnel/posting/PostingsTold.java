package org.onebeat.personnel.posting;

import java.util.List;

/**
 * These postings changed and were told, in the same transaction: what ends with a posting follows it, whatever ended that.
 *
 * @param ids without those that are new, which nothing hangs on yet, and without those who act for others
 */
public record PostingsTold(List<Integer> ids) {}
