package org.onebeat.personnel.posting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;
import org.onebeat.territory.Role;

/**
 * A person serving in a function over a set of areas, effective-dated (domain.md section 3). It is planned until its
 * first instant, current until its last, then ended for good:
 *
 * <pre>
 *   assign → PLANNED → CURRENT → ENDED
 *               └── end (called off) ──┘
 * </pre>
 *
 * That a person has one main posting at a time and an area one responsible holder are constraints of the database.
 */
@Entity
public class Posting implements Placed {
    @Id
    private int id;

    @Version
    private long version;

    private int personId;

    @Enumerated(EnumType.STRING)
    private Role function;

    private boolean main;
    private boolean acting;
    private String kind;
    private Instant fromAt;
    private Instant untilAt;
    private String endReason;

    // Written by every verb: the version must rise even where only the areas changed.
    private Instant changedAt;
    private Instant turnsAt;

    @Embedded
    private Ancestors ancestors;

    @OneToMany(
            mappedBy = "posting",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE},
            orphanRemoval = true)
    @OrderBy("id")
    private List<Hold> holds = new ArrayList<>();

    protected Posting() {}

    /** Posts a person. What the new posting tells is {@link #assigned}. */
    public static Posting assign(Assignment assignment, Instant now) {
        Posting posting = new Posting();
        posting.id = assignment.id();
        posting.personId = assignment.person();
        posting.function = assignment.function();
        posting.main = assignment.main();
        posting.kind = assignment.kind();
        posting.fromAt = assignment.from();
        posting.take(assignment.places(), assignment.from());
        posting.settle(assignment.places());
        posting.changed(now);
        return posting;
    }

    /** Covers just these places from an instant on: what is no longer among them is let go, what is new is taken. */
    public PostingChanged cover(List<Place> places, Instant from, Instant now) {
        demandNotEnded();
        Set<Integer> kept = areas(from);
        List<Integer> wanted = places.stream().map(Place::id).toList();
        kept.retainAll(wanted);
        holds.stream()
                .filter(hold -> hold.goesOnAfter(from) && !kept.contains(hold.areaId()))
                .forEach(hold -> hold.end(from));
        take(places.stream().filter(place -> !kept.contains(place.id())).toList(), from);
        // With areas to come it stands where it stands until they do.
        if (!from.isAfter(now) || from.equals(fromAt)) {
            settle(places);
        }
        return changed(now);
    }

    /** Ends it; an end before its beginning calls it off. */
    public PostingChanged end(Instant at, String reason, Instant now) {
        demandNotEnded();
        untilAt = at.isBefore(fromAt) ? fromAt : at;
        endReason = reason;
        holds.stream().filter(hold -> hold.goesOnAfter(untilAt)).forEach(hold -> hold.end(untilAt));
        return changed(now);
    }

    /**
     * What it holds of an area that is no more goes on with the one that the area became, while none of these others holds
     * that; a posting that has nothing left ends.
     */
    public PostingChanged passOn(Passage passage, List<Posting> others, Instant now) {
        passage.carryOut(
                holds, others.stream().flatMap(other -> other.holds.stream()).toList());
        if (untilAt == null && passage.leavesNothing(holds)) {
            untilAt = passage.from().isBefore(fromAt) ? fromAt : passage.from();
            endReason = "area-merged";
        }
        return changed(now);
    }

    /** Is told again once the instant has come at which its areas change by themselves. */
    Optional<PostingChanged> turn(Instant now) {
        return turnsAt == null || turnsAt.isAfter(now) ? Optional.empty() : Optional.of(changed(now));
    }

    /** Lets the areas be held again as they were before they last changed: just those, each from when until when. */
    public PostingChanged restore(List<Holding> before, Map<Integer, Ancestors> where, Instant now) {
        demandNotEnded();
        List<Holding> missing = new ArrayList<>(before);
        List<Hold> same =
                holds.stream().filter(hold -> missing.remove(hold.holding())).toList();
        holds.removeIf(hold -> !same.contains(hold) && !hold.reopen(missing));
        stand(where, now);
        return changed(now);
    }

    List<Hold> holds() {
        return holds;
    }

    /** Its areas, each from when until when. */
    public List<Holding> holdings() {
        return holds.stream().map(Hold::holding).toList();
    }

    /** Follows its areas to where they stand now. Territory is no part of what a posting tells. */
    void stand(Map<Integer, Ancestors> where, Instant now) {
        holds.stream()
                .filter(hold -> where.containsKey(hold.areaId()))
                .forEach(hold -> hold.moveTo(where.get(hold.areaId()).countyId()));
        List<Ancestors> present = areasAfter(now).stream()
                .map(where::get)
                .filter(Objects::nonNull)
                .toList();
        if (!present.isEmpty()) {
            ancestors = Place.common(present);
        }
    }

    private void demandNotEnded() {
        if (untilAt != null) {
            throw Refusal.conflict("posting-ended").with("possible", List.of());
        }
    }

    private void take(List<Place> places, Instant from) {
        places.forEach(place -> holds.add(new Hold(this, function, place, from)));
    }

    private void settle(List<Place> places) {
        ancestors = Place.common(places.stream().map(Place::ancestors).toList());
    }

    private PostingChanged changed(Instant now) {
        changedAt = now;
        turnsAt = nextTurn(now).orElse(null);
        return told(version + 1);
    }

    /** What a posting tells that was just assigned. */
    public PostingChanged assigned() {
        return told(version);
    }

    /** The version of the row rises when the change is written. */
    private PostingChanged told(long sequence) {
        return new PostingChanged(id, personId, function.name(), main, acting, kind, Spans.of(holds), sequence);
    }

    public int id() {
        return id;
    }

    public long version() {
        return version;
    }

    public int person() {
        return personId;
    }

    public Role function() {
        return function;
    }

    public boolean main() {
        return main;
    }

    /** Code of the catalogue of kinds; null where the function knows none. */
    public String kind() {
        return kind;
    }

    public Instant from() {
        return fromAt;
    }

    /** Exclusive; null while open. */
    public Instant until() {
        return untilAt;
    }

    /** Ids of the areas held at an instant. */
    public Set<Integer> areas(Instant at) {
        return Spans.areas(holds, at);
    }

    /** Ids of the areas held at an instant or at any time later. */
    public Set<Integer> areasAfter(Instant at) {
        return Spans.areasAfter(holds, at);
    }

    /** As {@link #areas}; of a posting that is over or not begun, the areas it had last or will have first. */
    Set<Integer> areasSeen(Instant at) {
        if (at.isBefore(fromAt)) {
            return areas(fromAt);
        }
        return untilAt == null || at.isBefore(untilAt) ? areas(at) : areas(untilAt.minusNanos(1_000));
    }

    /** The instant after this one at which the areas held next change by themselves; empty if never. */
    public Optional<Instant> nextTurn(Instant after) {
        return Spans.turnAfter(holds, after);
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
