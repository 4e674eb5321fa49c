package org.onebeat.jurisdiction.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Placed;

/**
 * An area of either tree (domain.md section 2). Its id is its identity for good; names, codes and parents are dated, and
 * today's stand in the row besides ({@link #stand}). A change holds from its day until the next one that is known. Each
 * verb returns the event that tells the whole history, or throws {@link Unchanged}.
 */
@Entity
public class Area extends Chronicle implements Placed {

    @Id
    private int id;

    @Version
    private long version;

    private long sequence;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    @Enumerated(EnumType.STRING)
    private Settlement settlement;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.PRESENT;

    @Column(name = "turns_on")
    private LocalDate turnsOn;

    private String code;

    private String name;

    @Embedded
    private Ancestors ancestors;

    protected Area() {}

    private Area(int id, Traits traits, Place place, LocalDate from) {
        this.id = id;
        this.kind = place.kind();
        this.settlement = traits.settlement();
        this.code = traits.code();
        this.name = traits.name();
        begin(from);
        this.ancestors = place.ancestorsOf(id);
        names().add(new Dated(name, from, null));
        codes().add(new Dated(code, from, null));
        memberships().addAll(place.membershipsFrom(from));
    }

    /** A new area; {@link #enter} tells of it. */
    public static Area of(int id, Traits traits, Place place, LocalDate from) {
        return new Area(id, traits, place, from);
    }

    /** Enters the books, once. */
    public AreaChanged enter() {
        if (sequence > 0) {
            throw new IllegalStateException("area " + id + " is in the books");
        }
        return changed();
    }

    /** Is called otherwise, counts as town or country otherwise, or stands elsewhere, from today on, or from its first day. */
    public AreaChanged revise(Revision revision, LocalDate today) {
        boolean moved = kind == AreaKind.VILLAGE && revision.moves(ancestors);
        if (!moved && name.equals(revision.name()) && settlement == revision.settlement()) {
            throw new Unchanged(id);
        }
        settlement = revision.settlement();
        LocalDate day = day(today);
        keep(names(), named(names(), revision.name(), day, until()));
        if (moved) {
            Memberships changed = new Memberships(memberships());
            changed.move(revision.parents(), day, until());
            keep(memberships(), changed.all());
        }
        stand(
                today,
                moved
                        ? new Ancestors(
                                ancestors.countyId(), ancestors.townshipId(), revision.station(), revision.sector(), id)
                        : ancestors);
        return changed();
    }

    public AreaChanged rename(String fresh, LocalDate day) {
        return change(names(), named(names(), fresh, day, until()));
    }

    public AreaChanged recode(String fresh, LocalDate day) {
        return change(codes(), named(codes(), fresh, day, until()));
    }

    /** Of a village only; no history is kept of it. */
    public AreaChanged settle(Settlement fresh) {
        if (settlement == fresh) {
            throw new Unchanged(id);
        }
        settlement = fresh;
        return changed();
    }

    /** Stands below these from that day on, a village in no sector unless one is among them. */
    public AreaChanged move(Map<AreaKind, Integer> parents, LocalDate day) {
        Memberships changed = new Memberships(memberships());
        changed.move(parents, day, until());
        return change(memberships(), changed.all());
    }

    /** Wherever it stands below the predecessor from that day on, it stands below the successor. */
    public AreaChanged follow(Area predecessor, Area successor, LocalDate day) {
        Memberships changed = new Memberships(memberships());
        changed.follow(predecessor.kind, predecessor.id, successor.id, day);
        return change(memberships(), changed.all());
    }

    /** Where it followed the predecessor into the successor on that day, it stays. */
    public AreaChanged stay(Area predecessor, Area successor, LocalDate day) {
        Memberships changed = new Memberships(memberships());
        changed.stay(predecessor.kind, predecessor.id, successor.id, day);
        return change(memberships(), changed.all());
    }

    /** Is no more from that day on. */
    public AreaChanged close(LocalDate day) {
        if (until() != null || !day.isAfter(from())) {
            throw new IllegalStateException("area " + id + " cannot close on " + day);
        }
        end(day);
        return changed();
    }

    /** These are what it became, wholly or in part, on that day. */
    public AreaChanged succeeded(Collection<Integer> areas, LocalDate day) {
        areas.forEach(area -> successors().add(new Succession(area, day)));
        return changed();
    }

    /** What is planned for that day is so no longer: what was so before goes on until the next change that is known. */
    public AreaChanged withdraw(LocalDate day) {
        if (!turningDays().contains(day) || day.equals(from())) {
            throw new Unchanged(id);
        }
        unplan(day);
        return changed();
    }

    /** What is recorded in it from now on is practice, or counts again. */
    public AreaChanged train(boolean practice, Instant now) {
        turnTo(practice, now);
        return changed();
    }

    /** Is told again: a day has come, or something has become part of it. */
    public AreaChanged again() {
        return changed();
    }

    /** What holds today stands in the row; of an area that is not in force, what held first or last. */
    public void stand(LocalDate today, Ancestors place) {
        LocalDate day = day(today);
        name = History.on(names(), day).orElseThrow().value();
        code = History.on(codes(), day).orElseThrow().value();
        standing = Standing.of(from(), until(), today);
        ancestors = place;
        turnsOn = turns().filter(turn -> turn.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private <T> AreaChanged change(List<T> kept, List<T> changed) {
        if (Set.copyOf(kept).equals(Set.copyOf(changed))) {
            throw new Unchanged(id);
        }
        keep(kept, changed);
        return changed();
    }

    private AreaChanged changed() {
        sequence++;
        return AreaChanged.of(this);
    }

    public int id() {
        return id;
    }

    /** How often it changed; the sequence of its last event and the version that callers see. */
    public long sequence() {
        return sequence;
    }

    public AreaKind kind() {
        return kind;
    }

    public Settlement settlement() {
        return settlement;
    }

    public Standing standing() {
        return standing;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
