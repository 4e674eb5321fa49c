package org.onebeat.hazard.catalogue;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A term of a catalogue: a stable code that travels, and its labels. */
@MappedSuperclass
abstract class CatalogueEntry {

    @Id
    private String code;

    private int position;
    private String zh;
    private String en;

    Label label() {
        return new Label(code, zh, en);
    }
}
