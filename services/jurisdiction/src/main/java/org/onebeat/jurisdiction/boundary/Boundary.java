package org.onebeat.jurisdiction.boundary;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.service.position.ReferenceSystem;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Placed;

/** The outline of an area, from a day until another. */
@Entity
class Boundary implements Placed {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "area_id")
    private int area;

    @Enumerated(EnumType.STRING)
    private AreaKind kind;

    @Embedded
    private Ancestors ancestors;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Embedded
    private Origin origin;

    private String digest;

    /** As it came; lists do without. */
    @Basic(fetch = FetchType.LAZY)
    private String outline;

    private String simplified;
    private double labelLongitude;
    private double labelLatitude;

    protected Boundary() {}

    Boundary(UUID id, Draft draft, LocalDate from, LocalDate until) {
        this.id = id;
        this.area = draft.area().id();
        this.kind = draft.area().kind();
        this.ancestors = draft.where();
        this.from = from;
        this.until = until;
    }

    /** Lies so, as this map says. */
    void lie(Drawing drawing, Origin says) {
        origin = says;
        digest = drawing.digest();
        outline = drawing.outline();
        simplified = drawing.simplified();
        labelLongitude = drawing.longitude();
        labelLatitude = drawing.latitude();
    }

    /** Holds no more from that day on. */
    void end(LocalDate day) {
        until = day;
    }

    /** The area stands elsewhere, and its outline with it. */
    void move(Ancestors where) {
        ancestors = where;
    }

    UUID id() {
        return id;
    }

    int area() {
        return area;
    }

    AreaKind kind() {
        return kind;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    LocalDate from() {
        return from;
    }

    /** Exclusive, null while open. */
    LocalDate until() {
        return until;
    }

    ReferenceSystem system() {
        return origin.system();
    }

    Origin origin() {
        return origin;
    }

    String digest() {
        return digest;
    }

    String outline() {
        return outline;
    }

    String simplified() {
        return simplified;
    }

    Label label() {
        return new Label(labelLongitude, labelLatitude);
    }
}
