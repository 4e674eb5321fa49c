package org.onebeat.personnel.posting;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;

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
public class Posting extends PostingRecord {
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

    /** Somebody stands in for the holder: the same function over the same areas for a while. */
    static Posting actFor(int id, Posting covered, int deputy, Absence absence, Span span, Instant now) {
        Posting posting = new Posting();
        posting.id = id;
        posting.personId = deputy;
        posting.function = covered.function;
        posting.kind = covered.kind;
        posting.acting = true;
        posting.actsFor = covered.id;
        posting.absence = absence;
        posting.endReason = absence.cause().name().toLowerCase(Locale.ROOT);
        posting.fromAt = span.from();
        posting.untilAt = span.until();
        posting.ancestors = covered.ancestors;
        posting.mirror(covered, now);
        posting.changed(now);
        return posting;
    }

    /** Of an acting posting: it lasts until then, and no longer than it has already. */
    PostingChanged actUntil(Instant until, Posting covered, Instant now) {
        untilAt = until.isBefore(fromAt) ? fromAt : until;
        mirror(covered, now);
        return changed(now);
    }

    /** Of an acting posting: it holds just what the other holds in its time; empty where it does already. */
    Optional<PostingChanged> mirror(Posting covered, Instant now) {
        List<Holding> wanted = covered.holdings().stream()
                .flatMap(held -> held.within(fromAt, untilAt).stream())
                .toList();
        if (Set.copyOf(wanted).equals(Set.copyOf(holdings()))) {
            return Optional.empty();
        }
        Spans.become(this, wanted, covered.holds.stream().collect(Spans.COUNTIES));
        ancestors = covered.ancestors;
        return Optional.of(changed(now));
    }

    /** It was entered wrongly, and was held just so all along; of nothing: it never was. */
    PostingChanged correct(List<Holding> rightly, Map<Integer, Ancestors> where, String rightKind, Instant now) {
        Map<Integer, Integer> counties = new HashMap<>();
        where.forEach((area, place) -> counties.put(area, place.countyId()));
        Spans.become(this, rightly, counties);
        kind = rightKind;
        fromAt = rightly.stream().map(Holding::from).min(Instant::compareTo).orElse(fromAt);
        untilAt = rightly.stream().anyMatch(held -> held.until() == null)
                ? null
                : rightly.stream().map(Holding::until).max(Instant::compareTo).orElse(fromAt);
        endReason = untilAt == null ? null : "corrected";
        stand(where, now);
        return changed(now);
    }

    /** Covers just these places from an instant on: what is no longer among them is let go, what is new is taken. */
    public PostingChanged cover(List<Place> places, Instant from, Instant now) {
        demandNotEnded(from);
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

    /** Ends it; an end before its beginning calls it off, and one that is still to come can be moved. */
    public PostingChanged end(Instant at, String reason, Instant now) {
        demandNotEnded(now);
        Instant planned = untilAt;
        untilAt = at.isBefore(fromAt) ? fromAt : at;
        endReason = reason;
        holds.stream()
                .filter(hold -> hold.goesOnAfter(untilAt) || hold.endsWith(planned))
                .forEach(hold -> hold.end(untilAt));
        return changed(now);
    }

    /**
     * What it holds of an area that is no more goes on with the one that the area became, while none of these others holds
     * that; a posting that has nothing left ends.
     */
    public PostingChanged passOn(Passage passage, List<Posting> others, Instant now) {
        passage.carryOut(
                holds, others.stream().flatMap(other -> other.holds.stream()).toList());
        if ((untilAt == null || untilAt.isAfter(passage.from())) && passage.leavesNothing(holds)) {
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
        demandNotEnded(fromAt);
        Spans.become(this, before, holds.stream().collect(Spans.COUNTIES));
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

    private void demandNotEnded(Instant at) {
        if (untilAt != null && !untilAt.isAfter(at)) {
            throw Refusal.conflict("posting-ended").with("possible", List.of());
        }
    }

    private void take(List<Place> places, Instant from) {
        places.forEach(place -> {
            Hold hold = new Hold(this, function, place, from);
            if (untilAt != null) {
                hold.end(untilAt);
            }
            holds.add(hold);
        });
    }

    private void settle(List<Place> places) {
        ancestors = Place.common(places.stream().map(Place::ancestors).toList());
    }
}
