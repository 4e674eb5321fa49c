package org.onebeat.personnel.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A word of a catalogue, such as e-bike 电动自行车 among the kinds of equipment. */
@Entity
class Term {
    @EmbeddedId
    private Key key;

    private int position;
    private String zh;
    private String en;

    protected Term() {}

    Term(Catalogue catalogue, String code, int position) {
        this.key = new Key(catalogue, code);
        this.position = position;
    }

    @Embeddable
    record Key(@Enumerated(EnumType.STRING) Catalogue catalogue, String code) {}

    /** Is called so from now on. */
    void name(TermForm labels) {
        zh = labels.zh().strip();
        en = labels.en().strip();
    }

    int position() {
        return position;
    }

    TermView view() {
        return new TermView(key.catalogue(), key.code(), zh, en);
    }
}
