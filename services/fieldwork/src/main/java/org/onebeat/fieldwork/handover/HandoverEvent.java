package org.onebeat.fieldwork.handover;

import java.time.Instant;
import java.util.Locale;

/**
 * What happened to a hand-over; it stays in this service, where the two people, the trail and the notices are.
 *
 * @param by person id; null where the posts did it
 */
record HandoverEvent(long sequence, Happening happening, Integer by, Instant at) {

    enum Happening {
        OPENED,
        CHANGED,
        NOTED,
        HANDED_OVER,
        TICKED,
        SENT_BACK,
        TAKEN_OVER,
        CALLED_OFF,
        OVERDUE;

        /** {@code handover-sent-back}, as the trail calls it. */
        String deed() {
            return "handover-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
