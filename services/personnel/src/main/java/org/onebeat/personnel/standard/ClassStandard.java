package org.onebeat.personnel.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** How many a class of villages asks for, from a day until the next number (domain.md section 3). It never changes. */
@Entity
@Immutable
@Table(name = "village_class_standard")
class ClassStandard {
    @EmbeddedId
    private Key key;

    private int officers;

    protected ClassStandard() {}

    ClassStandard(ClassStandardForm form) {
        key = new Key(form.villageClass(), form.from());
        officers = form.officers();
    }

    @Embeddable
    record Key(
            String villageClass,
            @Column(name = "valid_from") LocalDate from) {}

    ClassStandardForm view() {
        return new ClassStandardForm(key.villageClass(), key.from(), officers);
    }
}
