package org.onebeat.jurisdiction.patrol;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** A patrol sector 巡区 of a county, which may cut across station borders (domain.md section 2). */
@Entity
@Table(name = "patrol_sector")
class PatrolSector implements Placed {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Ancestors ancestors;

    private String code;
    private String name;
    private LocalDate openedOn;
    private LocalDate closedOn;
    private String closedBecause;

    /** The database derives it from the closing, for lists. */
    @Column(name = "is_open", insertable = false, updatable = false)
    private boolean open;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "patrol_sector_id", nullable = false, updatable = false)
    @OrderBy("from desc")
    @Fetch(FetchMode.SUBSELECT)
    private List<Arrangement> arrangements = new ArrayList<>();

    protected PatrolSector() {}

    /** A new sector of this county, patrolled so from the beginning. */
    PatrolSector(UUID id, int county, PatrolSectorForm form, Arrangement first) {
        this.id = id;
        this.ancestors = Ancestors.ofCounty(county);
        this.openedOn = first.from();
        this.arrangements.add(first);
        describe(form);
    }

    void describe(PatrolSectorForm form) {
        demandOpen();
        code = form.code().strip();
        name = form.name().strip();
    }

    /** Is patrolled so from that day until the next change that is known; before it nothing changes. */
    void arrange(Arrangement fresh) {
        demandOpen();
        if (fresh.from().isBefore(openedOn)) {
            throw Refusal.ruleBroken("patrol-before-opening", Map.of("opened", openedOn))
                    .at("from");
        }
        arrangements.removeIf(one -> one.from().equals(fresh.from()));
        List<Arrangement> later = arrangements.stream()
                .filter(one -> one.from().isAfter(fresh.from()))
                .toList();
        if (!later.isEmpty()) {
            fresh.end(later.getLast().from());
        }
        arrangements.stream().skip(later.size()).forEach(one -> one.end(fresh.from()));
        arrangements.add(later.size(), fresh);
    }

    /** Is no more from that day on. */
    void close(LocalDate on, String reason) {
        demandOpen();
        if (!on.isAfter(openedOn)) {
            throw Refusal.ruleBroken("patrol-before-opening", Map.of("opened", openedOn))
                    .at("on");
        }
        arrangements.removeIf(one -> !one.from().isBefore(on));
        arrangements.forEach(one -> one.end(on));
        closedOn = on;
        closedBecause = reason;
    }

    private void demandOpen() {
        if (closedOn != null) {
            throw Refusal.conflict("patrol-sector-closed", Map.of("name", name, "closed", closedOn));
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    String closedBecause() {
        return closedBecause;
    }

    /** The latest first. */
    List<Arrangement> arrangements() {
        return arrangements;
    }

    /** What holds on that day; before the first day what will hold first, and of a closed one what held last. */
    Optional<Arrangement> arrangementOn(LocalDate day) {
        return arrangements.stream()
                .filter(one -> one.on(day))
                .findFirst()
                .or(() -> closedOn == null
                        ? arrangements.stream().reduce((later, earlier) -> earlier)
                        : arrangements.stream().findFirst());
    }
}
