package org.onebeat.personnel.qualification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A qualification that can be held: an entry of the city's catalogue. */
@Entity
@Immutable
public class QualificationKind {
    @Id
    private String code;

    private int position;
    private String zh;
    private String en;

    protected QualificationKind() {}

    public String code() {
        return code;
    }

    QualificationKindView view() {
        return new QualificationKindView(code, zh, en);
    }
}
