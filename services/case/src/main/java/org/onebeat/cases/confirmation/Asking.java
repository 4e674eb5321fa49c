package org.onebeat.cases.confirmation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.onebeat.cases.clock.ClockRule;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/**
 * How far the parties are with asking a court to confirm their agreement.
 *
 * @param until the last day on which they can
 * @param stage null while nothing is recorded
 * @param at when it came to that; null before
 * @param note such as the number of the court's decision; may be null
 */
@Embeddable
public record Asking(
        @Column(name = "confirm_by") LocalDate until,

        @Enumerated(EnumType.STRING) @Column(name = "confirmation")
        Confirmation stage,

        @Column(name = "confirmation_at") Instant at,
        @Column(name = "confirmation_note") String note) {

    /** @param days of the calendar after the agreement (People's Mediation Law, art. 33) */
    public static Asking from(Instant agreedAt, int days) {
        return new Asking(CivilTime.dayOf(agreedAt).plusDays(days), null, null, null);
    }

    /** Somebody is reminded of it once, as of everything that runs out. */
    public Instant remindAt(Instant agreedAt, ClockRule rule) {
        return rule.warnBetween(agreedAt, CivilTime.endOf(until));
    }

    public boolean ended() {
        return Confirmation.after(stage).isEmpty();
    }

    /** @throws Refusal {@code confirmation-not-next} or {@code confirmation-too-late} */
    public Asking come(Confirmation next, Instant when, String told) {
        if (!Confirmation.after(stage).contains(next)) {
            throw Refusal.conflict("confirmation-not-next").with("possible", Confirmation.after(stage));
        }
        if (next == Confirmation.APPLIED && CivilTime.dayOf(when).isAfter(until)) {
            throw Refusal.ruleBroken("confirmation-too-late", Map.of("until", until))
                    .at("occurredAt");
        }
        return new Asking(until, next, when, told);
    }
}
