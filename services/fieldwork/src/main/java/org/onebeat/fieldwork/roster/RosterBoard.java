package org.onebeat.fieldwork.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.onebeat.fieldwork.notice.About;
import org.onebeat.fieldwork.notice.NewNotice;
import org.onebeat.fieldwork.notice.NoticeBoard;
import org.onebeat.fieldwork.notice.Reason;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Territory;

/** Puts up what is told of rosters: it stands at their station, and its number is the first day that it concerns. */
@ApplicationScoped
class RosterBoard {
    private final NoticeBoard notices;
    private final Territory territory;
    private final Clock clock;

    RosterBoard(NoticeBoard notices, Territory territory, Clock clock) {
        this.notices = notices;
        this.territory = territory;
        this.clock = clock;
    }

    /** Of a station that nobody knows there is nothing to tell; nor is there twice of one version of the same. */
    void tell(int person, Reason reason, UUID matter, long version, int station, LocalDate day) {
        Instant now = clock.instant();
        Ancestors where =
                territory.placesOf(Set.of(station), CivilTime.dayOf(now)).get(station);
        if (where != null && !notices.isTold(person, matter, version)) {
            notices.tell(
                    new NewNotice(person, reason, About.ROSTER, matter, version, day.toString(), null, where, now));
        }
    }

    /** Notices know their matters by such ids; personnel counts its rosters. */
    static UUID roster(int id) {
        return UUID.nameUUIDFromBytes(("roster " + id).getBytes(StandardCharsets.UTF_8));
    }

    static UUID swap(int id) {
        return UUID.nameUUIDFromBytes(("duty swap " + id).getBytes(StandardCharsets.UTF_8));
    }
}
