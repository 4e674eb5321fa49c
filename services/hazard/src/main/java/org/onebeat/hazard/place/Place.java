package org.onebeat.hazard.place;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.onebeat.hazard.catalogue.Risk;
import org.onebeat.service.act.Act;
import org.onebeat.service.encryption.EncryptedText;
import org.onebeat.service.position.Position;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** A place 场所 that is inspected again and again (domain.md section 6), until it closes. */
@Entity
public class Place implements Placed {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private String kind;

    @Enumerated(EnumType.STRING)
    private Risk risk;

    private String address;

    @Embedded
    private Position position;

    @Convert(converter = EncryptedText.class)
    private String contactName;

    @Convert(converter = EncryptedText.class)
    private String contactTelephone;

    @Embedded
    private Ancestors ancestors;

    private int registeredBy;
    private Instant registeredAt;
    private Instant lastInspectedAt;
    private LocalDate nextInspectionOn;
    private Instant closedAt;
    private String closedBecause;

    /** The database derives it from the closing, for lists. */
    @Column(name = "is_open", insertable = false, updatable = false)
    private boolean open;

    protected Place() {}

    private Place(UUID id, Ancestors where, int by, Instant at) {
        this.id = id;
        this.ancestors = where;
        this.registeredBy = by;
        this.registeredAt = at;
    }

    public static Place register(UUID id, Ancestors where, Details details, Act act) {
        Place place = new Place(id, where, act.by(), act.recordedAt());
        place.describe(details);
        return place;
    }

    void change(Details details) {
        demandOpen();
        describe(details);
    }

    private void describe(Details details) {
        name = details.name();
        kind = details.interval().kind();
        risk = details.interval().risk();
        address = details.address();
        position = details.position();
        contactName = details.contact().name();
        contactTelephone = details.contact().telephone();
        schedule(details.interval().months());
    }

    /** Was inspected: the next time is an interval later. One that is entered late changes nothing. */
    public void inspected(Instant at, Interval interval) {
        if (lastInspectedAt == null || at.isAfter(lastInspectedAt)) {
            lastInspectedAt = at;
            schedule(interval.months());
        }
    }

    /** Was inspected last at that instant, null for never: what seemed an inspection was none, or the other way round. */
    public void lastInspected(Instant at, Interval interval) {
        lastInspectedAt = at;
        schedule(interval.months());
    }

    private void schedule(int months) {
        Instant from = lastInspectedAt == null ? registeredAt : lastInspectedAt;
        nextInspectionOn = CivilTime.dayOf(from).plusMonths(months);
    }

    /** Is inspected no more; the contact person is forgotten (domain.md section 9). */
    void close(Instant now, String reason) {
        demandOpen();
        closedAt = now;
        closedBecause = reason;
        contactName = null;
        contactTelephone = null;
    }

    /** The village stands elsewhere, and the place with it. */
    void move(Ancestors where) {
        ancestors = where;
    }

    /** @throws Refusal {@code place-closed} */
    public void demandOpen() {
        if (closedAt != null) {
            throw Refusal.conflict("place-closed", Map.of("place", name));
        }
    }

    Contact contact() {
        return new Contact(contactName, contactTelephone);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    public Risk risk() {
        return risk;
    }

    String address() {
        return address;
    }

    /** Null if not known. */
    Position position() {
        return position;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    int registeredBy() {
        return registeredBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    /** Null before the first time. */
    Instant lastInspectedAt() {
        return lastInspectedAt;
    }

    LocalDate nextInspectionOn() {
        return nextInspectionOn;
    }

    /** Null while it is open. */
    Instant closedAt() {
        return closedAt;
    }

    String closedBecause() {
        return closedBecause;
    }

    /** What describes a place and may be edited. */
    public record Details(String name, Interval interval, String address, Position position, Contact contact) {

        /** What an import tells of it. */
        public static Details of(String name, Interval interval, Position position) {
            return new Details(name, interval, null, position, Contact.NOBODY);
        }
    }
}
