package org.onebeat.cases.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import org.onebeat.service.problem.Refusal;

/** A term of a catalogue: a stable code that travels, and its labels. It is retired from a day on, and never deleted. */
@MappedSuperclass
abstract class CatalogueEntry {

    @Id
    private String code;

    @Version
    private long version;

    @Column(updatable = false)
    private int position;

    private String zh;
    private String en;
    private LocalDate retiredFrom;

    /** Stands behind the others. */
    void begin(NewTerm wish, int behind) {
        code = wish.code();
        position = behind;
        call(wish.words());
    }

    /**
     * Is called so in every record, past ones too, and from a day on no longer offered where one is chosen.
     *
     * @throws Refusal 422 {@code rule-in-past} for another last day in the past, {@code answer-days} where they do not belong
     */
    void correct(TermForm form, LocalDate today) {
        LocalDate from = form.retiredFrom();
        if (from != null && !from.equals(retiredFrom) && from.isBefore(today)) {
            throw Refusal.ruleBroken("rule-in-past").at("retiredFrom");
        }
        retiredFrom = from;
        call(form);
    }

    /** What it is called, and what else is told of it. */
    void call(TermForm form) {
        if ((form.answerDays() == null) != (answerDays() == null)) {
            throw Refusal.ruleBroken("answer-days").at("answerDays");
        }
        zh = form.zh().strip();
        en = form.en().strip();
    }

    /** Working days in which an agency answers; null of everything else. */
    Integer answerDays() {
        return null;
    }

    /** @throws Refusal {@code retired-term} where it is not offered on that day */
    void demandOffered(LocalDate day, String field) {
        if (retiredFrom != null && !day.isBefore(retiredFrom)) {
            throw Refusal.ruleBroken("retired-term", Map.of("zh", zh, "en", en, "from", retiredFrom))
                    .at(field);
        }
    }

    long version() {
        return version;
    }

    Label label() {
        return new Label(code, zh, en, retiredFrom);
    }

    TermView view(Catalogue catalogue) {
        return new TermView(catalogue, code, zh, en, retiredFrom, catalogue.needs(code), answerDays(), version);
    }
}
