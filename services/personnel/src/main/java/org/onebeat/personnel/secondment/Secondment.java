package org.onebeat.personnel.secondment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/**
 * A term on a village of somebody who keeps their establishment post 警种支援 (domain.md section 3). A renewal, and a
 * swap of villages, is another term that goes on from this one. It stands where it serves.
 */
@Entity
class Secondment implements Placed {
    @Id
    private int id;

    @Version
    private long version;

    private int personId;

    @Column(name = "area_id")
    private int village;

    private int postingId;
    private Integer selectionId;
    private Integer beforeId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> specialities;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    private LocalDate agreedUntil;

    private String endReason;
    private Instant warnedAt;

    @Embedded
    private Ancestors ancestors;

    protected Secondment() {}

    static Secondment begin(int id, int posting, Sending sending, LocalDate from, Ancestors place) {
        Secondment term = new Secondment();
        term.id = id;
        term.personId = sending.person();
        term.village = sending.village();
        term.postingId = posting;
        term.selectionId = sending.selection();
        term.beforeId = sending.before();
        term.specialities = List.copyOf(sending.specialities());
        term.from = from;
        term.until = sending.until();
        term.agreedUntil = sending.until();
        term.ancestors = place;
        return term;
    }

    /** Ends before its time; an end before its first day calls it off. */
    void end(LocalDate on, String reason) {
        demandGoingOn(on);
        last(on, reason);
    }

    /** Is as long as its posting; none at all where that never was, or is not a secondment. True where it ends sooner. */
    boolean follow(Posting posting) {
        boolean seconded = Sending.SECONDED.equals(posting.kind());
        LocalDate former = until;
        from = CivilTime.dayOf(posting.from());
        LocalDate end = posting.until() == null ? until : CivilTime.dayOf(posting.until());
        last(seconded ? end : from, seconded ? posting.endReason() : "corrected");
        if (until.isAfter(former)) {
            warnedAt = null;
        }
        return until.isBefore(former);
    }

    private void last(LocalDate end, String reason) {
        LocalDate wanted = end.isBefore(from) ? from : end;
        if (wanted.equals(until)) {
            return;
        }
        until = wanted;
        endReason = until.isBefore(agreedUntil) ? reason : null;
    }

    /** Neither ended early nor over by that day: 409 else. */
    void demandGoingOn(LocalDate day) {
        if (endReason != null || !until.isAfter(day)) {
            throw Refusal.conflict("secondment-ended").with("possible", List.of());
        }
    }

    /** Its holder is told, once, that the end comes near. */
    Optional<SecondmentEnding> warn(Instant now) {
        if (warnedAt != null || endReason != null) {
            return Optional.empty();
        }
        warnedAt = now;
        return Optional.of(new SecondmentEnding(id, personId, village, until, version + 1));
    }

    /** Serves another village than it did. */
    void serve(int place, Ancestors where) {
        village = place;
        ancestors = where;
    }

    /** Follows the village to where it stands now. */
    void stand(Ancestors place) {
        ancestors = place;
    }

    int id() {
        return id;
    }

    long version() {
        return version;
    }

    int person() {
        return personId;
    }

    int village() {
        return village;
    }

    int posting() {
        return postingId;
    }

    /** The round that it came of; null of one made by hand. */
    Integer selection() {
        return selectionId;
    }

    /** The term that it goes on from; null of a first one. */
    Integer before() {
        return beforeId;
    }

    List<String> specialities() {
        return specialities;
    }

    LocalDate from() {
        return from;
    }

    /** Exclusive. */
    LocalDate until() {
        return until;
    }

    /** Why it ended before its time; null else. */
    String endReason() {
        return endReason;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
