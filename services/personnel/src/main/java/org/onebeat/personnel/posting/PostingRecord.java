package org.onebeat.personnel.posting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;
import org.onebeat.territory.Role;

/** What is on record of a posting; {@link Posting} is what becomes of it. */
@MappedSuperclass
abstract class PostingRecord implements Placed {
    @Id
    int id;

    @Version
    long version;

    int personId;

    @Enumerated(EnumType.STRING)
    Role function;

    boolean main;
    boolean acting;
    Integer actsFor;

    @Embedded
    Absence absence;

    String kind;
    Instant fromAt;
    Instant untilAt;
    String endReason;

    // Written by every verb: the version must rise even where only the areas changed.
    Instant changedAt;
    Instant turnsAt;

    @Embedded
    Ancestors ancestors;

    @OneToMany(
            mappedBy = "posting",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE},
            orphanRemoval = true)
    @OrderBy("id")
    List<Hold> holds = new ArrayList<>();

    PostingChanged changed(Instant now) {
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

    /** Whether it stands in for another that is away. */
    public boolean acting() {
        return acting;
    }

    /** Id of the posting that it acts for; null where it does not. */
    public Integer actsFor() {
        return actsFor;
    }

    public Absence absence() {
        return absence;
    }

    public Instant from() {
        return fromAt;
    }

    /** Exclusive; null while open. */
    public Instant until() {
        return untilAt;
    }

    public String endReason() {
        return endReason;
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
