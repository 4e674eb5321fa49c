package org.onebeat.cases.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An agency that works on matters with the police: it is asked to meetings, and takes over what is its own (domain.md section 5). */
@Entity
@Table(name = "partner_agency")
class Agency extends CatalogueEntry {

    /** Of what is transferred from now on: each transfer keeps its own. */
    private int answerDays;

    @Override
    void call(TermForm form) {
        super.call(form);
        answerDays = form.answerDays();
    }

    @Override
    Integer answerDays() {
        return answerDays;
    }
}
