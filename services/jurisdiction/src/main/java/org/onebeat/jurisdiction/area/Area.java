package org.onebeat.jurisdiction.area;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Placed;

/**
 * A city, county, township, station or village (domain.md section 2). Its id is its identity for good; names, codes and
 * parents are dated, and today's stand in the row besides. Each verb returns the event that tells the whole history.
 */
@Entity
public class Area implements Placed {

    @Id
    private int id;

    @Version
    private long version;

    private long sequence;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    @Enumerated(EnumType.STRING)
    private Settlement settlement;

    private String code;

    private String name;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Embedded
    private Ancestors ancestors;

    @ElementCollection
    @CollectionTable(name = "area_name", joinColumns = @JoinColumn(name = "area_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Dated> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "area_code", joinColumns = @JoinColumn(name = "area_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Dated> codes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "area_membership", joinColumns = @JoinColumn(name = "area_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Membership> memberships = new ArrayList<>();

    protected Area() {}

    private Area(int id, Traits traits, Place place, LocalDate from) {
        this.id = id;
        this.kind = place.kind();
        this.settlement = traits.settlement();
        this.code = traits.code();
        this.name = traits.name();
        this.from = from;
        this.ancestors = place.ancestorsOf(id);
        this.names.add(new Dated(name, from, null));
        this.codes.add(new Dated(code, from, null));
        this.memberships.addAll(place.membershipsFrom(from));
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

    /**
     * Is called otherwise, counts as town or country otherwise, or belongs to another station, from that day on.
     *
     * @throws IllegalStateException if nothing would change, or the kind has no station to change
     */
    public AreaChanged revise(Revision revision, LocalDate day) {
        boolean renamed = !name.equals(revision.name());
        boolean moved = !Objects.equals(ancestors.stationId(), revision.station()) && kind == AreaKind.VILLAGE;
        if (!renamed && !moved && settlement == revision.settlement()) {
            throw new IllegalStateException("nothing changes in area " + id);
        }
        if (renamed) {
            name = revision.name();
            Dated.change(names, name, day);
        }
        if (moved) {
            Membership.change(memberships, AreaKind.STATION, revision.station(), day);
            ancestors = new Ancestors(
                    ancestors.countyId(), ancestors.townshipId(), revision.station(), ancestors.sectorId(), id);
        }
        settlement = revision.settlement();
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

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    List<Dated> names() {
        return names;
    }

    List<Dated> codes() {
        return codes;
    }

    List<Membership> memberships() {
        return memberships;
    }
}
