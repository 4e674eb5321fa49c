package org.onebeat.jurisdiction.facility;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.onebeat.service.position.Position;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;
import org.onebeat.territory.Succession;

/** A police room 警务室, a workstation 警务工作站 or a street post (domain.md section 2), from its opening until it closes. */
@Entity
@Table(name = "police_point")
class PolicePoint implements Placed {

    private static final int LONGEST = 60;

    @Id
    private UUID id;

    @Version
    private long version;

    private long sequence;

    private String kind;
    private boolean room;
    private String name;

    @Embedded
    private Ancestors ancestors;

    @Embedded
    private Position position;

    private LocalDate openedOn;
    private int upgrades;
    private LocalDate closedOn;
    private String closedBecause;

    /** The database derives it from the closing, for lists. */
    @Column(name = "is_open", insertable = false, updatable = false)
    private boolean open;

    @ElementCollection
    @CollectionTable(name = "police_point_service", joinColumns = @JoinColumn(name = "point_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Service> services = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "police_point_equipment", joinColumns = @JoinColumn(name = "point_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Equipment> equipment = new ArrayList<>();

    protected PolicePoint() {}

    /** A new point in this village. */
    PolicePoint(UUID id, PointKind kind, Ancestors where, LocalDate openedOn) {
        this.id = id;
        this.kind = kind.code();
        this.room = kind.room();
        this.ancestors = where;
        this.openedOn = openedOn;
    }

    /** Is called, stands and is fitted out so. */
    void describe(PointForm form) {
        demandOpen();
        sequence++;
        name = form.name().strip();
        position = form.position();
        equipment.clear();
        equipment.addAll(form.equipmentByItem());
    }

    /** Serves these villages and no others from that day on; before it nothing changes. */
    void serve(Collection<Integer> villages, LocalDate from) {
        demandOpen();
        demandSinceOpening(from, "from");
        sequence++;
        keep(new Serving(services).only(villages, from));
    }

    /** Serves again what it served before it last changed. */
    void restore(Collection<Service> before) {
        sequence++;
        keep(before);
    }

    /** Became better equipped or larger on that day; its kind stays. */
    void upgrade(LocalDate on) {
        demandOpen();
        demandSinceOpening(on, "on");
        sequence++;
        upgrades++;
    }

    /** Is no more from that day on, and serves nobody. */
    void close(LocalDate on, String reason) {
        demandOpen();
        if (!on.isAfter(openedOn)) {
            throw Refusal.ruleBroken("police-point-before-opening", Map.of("opened", openedOn))
                    .at("on");
        }
        serve(Set.of(), on);
        closedOn = on;
        closedBecause = reason;
    }

    /** The village stands elsewhere, and the point with it. */
    void move(Ancestors where) {
        ancestors = where;
    }

    /** It goes on in another village, where another point is called as it was. */
    void renameAfter(String former) {
        String fresh = name + "（" + former + "）";
        name = fresh.substring(
                0, fresh.offsetByCodePoints(0, Math.min(LONGEST, fresh.codePointCount(0, fresh.length()))));
    }

    /** A village that it serves is no more from that day on; it serves what that became, unless this is taken. */
    void passOn(Succession succession, boolean taken) {
        List<Service> passed = new Serving(services).passedOn(succession, taken);
        if (!passed.equals(services)) {
            sequence++;
            keep(passed);
        }
    }

    private void keep(Collection<Service> served) {
        List<Service> kept = List.copyOf(served);
        services.clear();
        services.addAll(kept);
    }

    private void demandOpen() {
        if (closedOn != null) {
            throw Refusal.conflict("police-point-closed", Map.of("point", name, "closed", closedOn));
        }
    }

    private void demandSinceOpening(LocalDate day, String field) {
        if (day.isBefore(openedOn)) {
            throw Refusal.ruleBroken("police-point-before-opening", Map.of("opened", openedOn))
                    .at(field);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** How often somebody changed it; a village that moves takes it along without that. */
    long sequence() {
        return sequence;
    }

    String kind() {
        return kind;
    }

    boolean room() {
        return room;
    }

    String name() {
        return name;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    Position position() {
        return position;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    /** How often it was upgraded. */
    int upgrades() {
        return upgrades;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    String closedBecause() {
        return closedBecause;
    }

    List<Service> services() {
        return services;
    }

    /** The villages that it serves on that day. */
    Set<Integer> servesOn(LocalDate day) {
        Set<Integer> villages = new TreeSet<>();
        services.stream().filter(service -> service.on(day)).forEach(service -> villages.add(service.village()));
        return villages;
    }

    List<Equipment> equipment() {
        return equipment;
    }
}
