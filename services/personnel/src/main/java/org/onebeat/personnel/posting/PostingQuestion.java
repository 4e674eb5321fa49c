package org.onebeat.personnel.posting;

import java.time.Instant;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;

/** Which postings are asked for; null does not restrict. */
record PostingQuestion(Integer area, Integer person, Role function, String kind, Instant at) {

    Restriction restriction() {
        return Restriction.none()
                .andIf(person, "it.personId = :person", "person")
                .andIf(function, "it.function = :function", "function")
                .andIf(kind, "it.kind = :kind", "kind")
                .andIf(at, "it.fromAt <= :at and (it.untilAt is null or it.untilAt > :at)", "at")
                .and(covering());
    }

    /** Held at the instant asked for, or ever where none is. */
    private Restriction covering() {
        if (area == null) {
            return Restriction.none();
        }
        Restriction ever = Restriction.of(
                        "exists (select 1 from Hold hold where hold.posting = it and hold.areaId = :area"
                                + (at == null
                                        ? ")"
                                        : " and hold.fromAt <= :at and (hold.untilAt is null or hold.untilAt > :at))"))
                .with("area", area);
        return ever;
    }
}
