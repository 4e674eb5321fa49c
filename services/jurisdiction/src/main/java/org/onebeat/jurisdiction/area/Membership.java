package org.onebeat.jurisdiction.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.onebeat.territory.AreaKind;

/**
 * Standing below a parent of this kind.
 *
 * @param until exclusive, null while open
 */
@Embeddable
public record Membership(
        @Enumerated(EnumType.STRING) AreaKind kind,
        @Column(name = "parent_id") int parent,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_until") LocalDate until)
        implements Span<Membership> {

    @Override
    public Membership over(LocalDate start, LocalDate end) {
        return new Membership(kind, parent, start, end);
    }

    @Override
    public boolean says(Membership other) {
        return kind == other.kind && parent == other.parent;
    }
}
