package org.onebeat.personnel.standard;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** That somebody was taken off a village before the city's term was served, and why (domain.md section 3). */
@Entity
@Immutable
class TermException implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "term_exception_id")
    @SequenceGenerator(name = "term_exception_id", sequenceName = "term_exception_id", allocationSize = 50)
    private Long id;

    private int postingId;
    private int personId;
    private LocalDate endedOn;
    private LocalDate termEndsOn;
    private String reason;
    private int grantedBy;

    @Embedded
    private Ancestors ancestors;

    protected TermException() {}

    static TermException granted(Posting posting, LocalDate endedOn, LocalDate termEndsOn, String reason, int by) {
        TermException granted = new TermException();
        granted.postingId = posting.id();
        granted.personId = posting.person();
        granted.endedOn = endedOn;
        granted.termEndsOn = termEndsOn;
        granted.reason = reason;
        granted.grantedBy = by;
        granted.ancestors = posting.ancestors();
        return granted;
    }

    /** When a posting's term is served. */
    static LocalDate termEnd(Posting posting, int months) {
        return CivilTime.dayOf(posting.from()).plusMonths(months);
    }

    long id() {
        return id;
    }

    int posting() {
        return postingId;
    }

    int person() {
        return personId;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    LocalDate termEndsOn() {
        return termEndsOn;
    }

    String reason() {
        return reason;
    }

    int grantedBy() {
        return grantedBy;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
