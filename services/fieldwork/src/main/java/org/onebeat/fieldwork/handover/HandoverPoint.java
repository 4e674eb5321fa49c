package org.onebeat.fieldwork.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** What is gone through at every hand-over from a day on, until another (exclusive, null while open). */
@Entity
class HandoverPoint {

    @Id
    private String code;

    @Version
    private long version;

    private int position;
    private String zh;
    private String en;
    private LocalDate validFrom;
    private LocalDate validUntil;

    protected HandoverPoint() {}

    HandoverPoint(NewPoint form) {
        code = form.code();
        validFrom = form.from();
        word(form.wording());
    }

    void word(PointForm form) {
        position = form.position();
        zh = form.zh().strip();
        en = form.en().strip();
        validUntil = form.until();
    }

    long version() {
        return version;
    }

    LocalDate from() {
        return validFrom;
    }

    PointView view() {
        return new PointView(code, position, zh, en, validFrom, validUntil, version);
    }
}
