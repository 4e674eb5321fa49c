package org.onebeat.territory;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/**
 * This service's copy of areas, people and postings with their whole histories. Each state replaces what is there if
 * its version is higher, and changes nothing otherwise: late and repeated deliveries are harmless. A reference to
 * something not yet heard of waits, and counts from the moment it arrives. Called by the listener, and by the authority
 * in the transaction of its own change, so that it reads its own writes. A transaction must be running.
 */
@ApplicationScoped
@Unremovable
public class Replica {
    private final AreaRows areas;
    private final PersonRows people;
    private final PostingRows postings;
    private final DutyRows duties;

    Replica(AreaRows areas, PersonRows people, PostingRows postings, DutyRows duties) {
        this.areas = areas;
        this.people = people;
        this.postings = postings;
        this.duties = duties;
    }

    public void apply(AreaState state) {
        applyAreas(List.of(state));
    }

    public void apply(PersonState state) {
        applyPeople(List.of(state));
    }

    public void apply(PostingState state) {
        applyPostings(List.of(state));
    }

    /** Any number of areas, each id at most once, in a handful of statements. */
    public void applyAreas(Collection<AreaState> states) {
        areas.put(states);
    }

    /** Any number of people, each id at most once, in a handful of statements. */
    public void applyPeople(Collection<PersonState> states) {
        people.put(states);
    }

    /** Any number of postings, each id at most once, in a handful of statements. */
    public void applyPostings(Collection<PostingState> states) {
        postings.put(states);
    }

    /** Any number of published rosters, each id at most once, in a handful of statements. */
    public void applyDuties(Collection<DutiesState> states) {
        duties.put(states);
    }
}
