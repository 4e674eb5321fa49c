package org.onebeat.personnel.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.onebeat.service.problem.Refusal;

/** A word of a catalogue, such as e-bike 电动自行车 among the kinds of equipment. It is retired and never deleted. */
@Entity
class Term {
    @EmbeddedId
    private Key key;

    @Version
    private long version;

    private int position;
    private String zh;
    private String en;
    private LocalDate retiredFrom;

    protected Term() {}

    @Embeddable
    record Key(@Enumerated(EnumType.STRING) Catalogue catalogue, String code) {}

    /**
     * Is called so in every record, past ones too, and from a day on no longer offered where one is chosen.
     *
     * @throws Refusal 422 {@code rule-in-past} for another last day in the past, 409 {@code term-needed}
     */
    void correct(TermForm form, LocalDate today) {
        LocalDate from = form.retiredFrom();
        if (from != null && key.catalogue().needs(key.code())) {
            throw Refusal.conflict("term-needed").at("retiredFrom");
        }
        if (from != null && !from.equals(retiredFrom) && from.isBefore(today)) {
            throw Refusal.ruleBroken("rule-in-past").at("retiredFrom");
        }
        zh = form.zh().strip();
        en = form.en().strip();
        retiredFrom = from;
    }

    long version() {
        return version;
    }

    TermView view() {
        return new TermView(
                key.catalogue(),
                key.code(),
                zh,
                en,
                retiredFrom,
                key.catalogue().needs(key.code()),
                version);
    }
}
