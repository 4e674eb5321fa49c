package org.onebeat.cases.followup;

/**
 * What a follow-up visit found.
 *
 * @param satisfaction of the parties, 1 to 5
 * @param note may be null
 */
public record Finding(boolean holds, int satisfaction, String note) {

    public Finding {
        if (satisfaction < 1 || satisfaction > 5) {
            throw new IllegalArgumentException("Satisfaction is 1 to 5, not " + satisfaction);
        }
    }
}
