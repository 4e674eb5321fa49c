package org.onebeat.personnel.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A number from a day on; it never changes, another follows it. */
@Entity
@Immutable
@Table(name = "yardstick")
class DatedNumber {
    @EmbeddedId
    private Key key;

    private int number;

    protected DatedNumber() {}

    DatedNumber(NumberForm form) {
        key = new Key(form.name(), form.from());
        number = form.number();
    }

    @Embeddable
    record Key(
            @Enumerated(EnumType.STRING) Yardstick name,
            @Column(name = "valid_from") LocalDate from) {}

    NumberForm form() {
        return new NumberForm(key.name(), key.from(), number);
    }
}
