package org.onebeat.personnel.equipment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A time, now past, in which somebody had a piece of equipment. */
@Entity
@Immutable
@Table(name = "equipment_issue")
class Issue {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "equipment_issue_id")
    @SequenceGenerator(name = "equipment_issue_id", sequenceName = "equipment_issue_id", allocationSize = 50)
    private Integer id;

    private int equipmentId;
    private int personId;
    private Integer postAreaId;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    private String note;
    private int countyId;

    protected Issue() {}

    Issue(Equipment item, LocalDate until, String note) {
        this.equipmentId = item.id();
        this.personId = item.holder();
        this.postAreaId = item.post();
        this.from = item.heldSince();
        this.until = until;
        this.note = note == null || note.isBlank() ? null : note.strip();
        this.countyId = item.ancestors().countyId();
    }

    int person() {
        return personId;
    }

    Integer post() {
        return postAreaId;
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    String note() {
        return note;
    }
}
