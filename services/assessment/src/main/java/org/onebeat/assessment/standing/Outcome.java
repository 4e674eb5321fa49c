package org.onebeat.assessment.standing;

import java.util.List;
import org.onebeat.assessment.tally.Entry;

/**
 * What an event comes to.
 *
 * @param stand how the matter stands: its entries count until the next event says otherwise; null for what has no
 *     standing
 * @param once what is counted now and never taken back
 */
public record Outcome(Stand stand, List<Entry> once) {
    public static Outcome once(List<Entry> entries) {
        return new Outcome(null, entries);
    }
}
