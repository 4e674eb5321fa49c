package org.onebeat.jurisdiction.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.territory.AreaKind;

/**
 * Standing below a parent of this kind.
 *
 * @param until exclusive, null while open
 */
@Embeddable
record Membership(
        @Enumerated(EnumType.STRING) AreaKind kind,
        @Column(name = "parent_id") int parent,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_until") LocalDate until) {

    /** Moves below another parent of the kind from that day on; a membership that began on that very day never was. */
    static void change(List<Membership> history, AreaKind kind, int parent, LocalDate day) {
        Membership open = history.stream()
                .filter(membership -> membership.kind == kind && membership.until == null)
                .findFirst()
                .orElseThrow();
        history.remove(open);
        if (open.from.isBefore(day)) {
            history.add(new Membership(kind, open.parent, open.from, day));
        }
        history.add(new Membership(kind, parent, day, null));
    }
}
