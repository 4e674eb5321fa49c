package org.onebeat.fieldwork.notice;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;

/**
 * Something that asks for the caller's attention, without a sentence: the reader makes it.
 *
 * @param category code of the matter's own catalogue, null where it has none
 * @param readAt null until it is received
 */
record NoticeView(
        UUID id, Reason reason, Subject about, String category, AreaName village, Instant at, Instant readAt) {

    /** @param number of a dispute or hazard, of a roster the first day concerned; null else */
    record Subject(About type, UUID id, String number) {}

    static NoticeView of(Notice notice, Named named) {
        return new NoticeView(
                notice.id(),
                notice.reason(),
                new Subject(notice.about(), notice.matterId(), notice.number()),
                notice.category(),
                named.area(notice.ancestors().villageId()),
                notice.toldAt(),
                notice.readAt());
    }
}
