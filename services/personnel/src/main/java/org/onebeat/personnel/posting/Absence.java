package org.onebeat.personnel.posting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Why a holder is away: which leave, or which withdrawal. */
@Embeddable
public record Absence(
        @Enumerated(EnumType.STRING) @Column(name = "absence")
        Cause cause,

        @Column(name = "absence_id") Integer number) {

    /** What takes somebody away from a post for a while. */
    public enum Cause {
        LEAVE,
        WITHDRAWAL
    }
}
