package org.onebeat.cases.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An agency that works on matters with the police: it is asked to meetings, and takes over what is its own (domain.md section 5). */
@Entity
@Immutable
@Table(name = "partner_agency")
class Agency extends CatalogueEntry {

    /** Working days in which it answers what was transferred to it. */
    private int answerDays;

    int answerDays() {
        return answerDays;
    }
}
