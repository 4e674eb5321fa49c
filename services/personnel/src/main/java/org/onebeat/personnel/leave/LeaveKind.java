package org.onebeat.personnel.leave;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A kind of leave: an entry of the city's catalogue. */
@Entity
@Immutable
class LeaveKind {
    @Id
    private String code;

    private int position;
    private String zh;
    private String en;

    protected LeaveKind() {}

    LeaveKindView view() {
        return new LeaveKindView(code, zh, en);
    }
}
