package org.onebeat.personnel.selection;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.onebeat.personnel.person.Person;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** Somebody who is to serve a village of a round; it stands where the person stands. */
@Entity
class Candidate implements Placed {
    @Id
    @GeneratedValue(generator = "candidate_id")
    @SequenceGenerator(name = "candidate_id", sequenceName = "candidate_id")
    private Integer id;

    @Version
    private long version;

    private int selectionId;
    private int personId;
    private String kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> specialities;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> wishes;

    private Instant wishedAt;

    @Embedded
    private Ancestors ancestors;

    protected Candidate() {}

    static Candidate nominate(Selection selection, Person person, Nomination nomination) {
        Candidate candidate = new Candidate();
        candidate.selectionId = selection.id();
        candidate.personId = person.id();
        candidate.ancestors = person.ancestors();
        candidate.wishes = List.of();
        candidate.enter(nomination);
        return candidate;
    }

    void enter(Nomination nomination) {
        kind = nomination.kind();
        specialities = List.copyOf(nomination.specialities());
    }

    /** Ranks where they would rather be, the dearest first. */
    void wish(List<Integer> places, Instant now) {
        wishes = List.copyOf(places);
        wishedAt = now;
    }

    int id() {
        return id;
    }

    long version() {
        return version;
    }

    int selection() {
        return selectionId;
    }

    int person() {
        return personId;
    }

    /** Kind of the posting that they get. */
    String kind() {
        return kind;
    }

    List<String> specialities() {
        return specialities;
    }

    List<Integer> wishes() {
        return wishes;
    }

    Instant wishedAt() {
        return wishedAt;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
