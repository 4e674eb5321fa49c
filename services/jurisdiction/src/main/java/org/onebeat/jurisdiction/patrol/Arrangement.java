package org.onebeat.jurisdiction.patrol;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** What a sector covers, who leads it and which crews go out in it, from a day until another. */
@Entity
@Table(name = "patrol_arrangement")
class Arrangement {

    @Id
    private UUID id;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    private Integer leader;

    @ElementCollection
    @CollectionTable(name = "patrol_cover", joinColumns = @JoinColumn(name = "arrangement_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Cover> covers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "patrol_crew", joinColumns = @JoinColumn(name = "arrangement_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Crew> crews = new ArrayList<>();

    protected Arrangement() {}

    Arrangement(UUID id, ArrangementForm form) {
        this.id = id;
        this.from = form.from();
        this.leader = form.leader();
        this.covers.addAll(form.covers());
        this.crews.addAll(form.crewsOrNone());
    }

    /** Holds no more from that day on. */
    void end(LocalDate day) {
        if (until == null || until.isAfter(day)) {
            until = day;
        }
    }

    boolean on(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    LocalDate from() {
        return from;
    }

    /** Exclusive, null while open. */
    LocalDate until() {
        return until;
    }

    /** Null where nobody leads. */
    Integer leader() {
        return leader;
    }

    List<Cover> covers() {
        return covers;
    }

    List<Crew> crews() {
        return crews;
    }
}
