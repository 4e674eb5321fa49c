package org.onebeat.personnel.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onebeat.territory.Role;

/** One area of a posting, from when until when. */
@Entity
@Table(name = "posting_area")
class Hold {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "posting_area_id")
    @SequenceGenerator(name = "posting_area_id", sequenceName = "posting_area_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Posting posting;

    private int areaId;

    @Enumerated(EnumType.STRING)
    private Role function;

    private boolean acting;
    private int countyId;
    private Instant fromAt;
    private Instant untilAt;

    protected Hold() {}

    Hold(Posting posting, Role function, Place place, Instant from) {
        this(posting, function, place.id(), place.ancestors().countyId(), from);
    }

    Hold(Posting posting, Holding held, int county) {
        this(posting, posting.function(), held.area(), county, held.from());
        untilAt = held.until();
    }

    private Hold(Posting posting, Role function, int area, int county, Instant from) {
        this.posting = posting;
        this.function = function;
        acting = posting.acting();
        areaId = area;
        countyId = county;
        fromAt = from;
    }

    /** Lets the area go; one that was not yet taken is never held. */
    void end(Instant at) {
        untilAt = at.isBefore(fromAt) ? fromAt : at;
    }

    /** Takes the end that one of these has who began as it did, and that one out; false if there is none. */
    boolean reopen(List<Holding> before) {
        Optional<Holding> found = before.stream()
                .filter(held -> held.area() == areaId && held.from().equals(fromAt))
                .findFirst();
        found.ifPresent(held -> {
            before.remove(held);
            untilAt = held.until();
        });
        return found.isPresent();
    }

    Holding holding() {
        return new Holding(areaId, fromAt, untilAt);
    }

    /** Follows the area into another county. */
    void moveTo(int county) {
        countyId = county;
    }

    int areaId() {
        return areaId;
    }

    Instant from() {
        return fromAt;
    }

    Instant until() {
        return untilAt;
    }

    int countyId() {
        return countyId;
    }

    /** The same time of another area from an instant on, or from its own beginning. */
    Hold passedOn(Place heir, Instant from) {
        Hold next = new Hold(posting, function, heir, fromAt.isAfter(from) ? fromAt : from);
        next.untilAt = untilAt;
        return next;
    }

    /** What is left of its time where another holds the area. */
    Stream<Hold> beside(Hold other) {
        if (!meets(other)) {
            return Stream.of(this);
        }
        Stream<Hold> before = Stream.of(during(fromAt, other.fromAt));
        Stream<Hold> after = other.untilAt == null ? Stream.empty() : Stream.of(during(other.untilAt, untilAt));
        return Stream.concat(before, after).filter(hold -> hold.goesOnAfter(hold.fromAt));
    }

    private Hold during(Instant from, Instant until) {
        Hold part = new Hold(posting, function, areaId, countyId, from);
        part.untilAt = until;
        return part;
    }

    private boolean meets(Hold other) {
        return (other.untilAt == null || other.untilAt.isAfter(fromAt)) && goesOnAfter(other.fromAt);
    }

    /** Whether it ends with its posting. */
    boolean endsWith(Instant end) {
        return end != null && end.equals(untilAt) && !isVoid();
    }

    /** Held at no instant: let go before it was taken. */
    boolean isVoid() {
        return fromAt.equals(untilAt);
    }

    boolean goesOnAfter(Instant at) {
        return untilAt == null || untilAt.isAfter(at);
    }

    boolean stands(Instant at) {
        return !fromAt.isAfter(at) && goesOnAfter(at);
    }
}
