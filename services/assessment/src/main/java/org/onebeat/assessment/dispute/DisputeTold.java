package org.onebeat.assessment.dispute;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.assessment.standing.Place;
import org.onebeat.service.time.CivilTime;

/**
 * What is read of every event of a dispute (api-specs/events/case).
 *
 * @param colour null before triage
 * @param by null where nobody did it
 * @param agreed an agreement stands after it
 * @param resolved an agreement stands and its first follow-up held (domain.md section 5)
 * @param arisenAt when the dispute was found
 * @param mediationKind told with mediation and agreement only
 * @param holds told with a follow-up visit only, as is its satisfaction
 */
record DisputeTold(
        UUID dispute,
        String colour,
        String state,
        Place place,
        Integer by,
        Instant occurredAt,
        boolean open,
        boolean agreed,
        boolean resolved,
        Instant arisenAt,
        Instant dueAt,
        String mediationKind,
        Boolean holds,
        Integer satisfaction) {

    DisputeTold {
        requireNonNull(dispute, "dispute");
        requireNonNull(state, "state");
        requireNonNull(place, "place");
        requireNonNull(occurredAt, "occurredAt");
        requireNonNull(arisenAt, "arisenAt");
    }

    LocalDate day() {
        return CivilTime.dayOf(occurredAt);
    }

    LocalDate foundOn() {
        return CivilTime.dayOf(arisenAt);
    }

    /** Nothing comes of it: it was no dispute, or is part of another one. */
    boolean isVoid() {
        return state.equals("WITHDRAWN") || state.equals("MERGED");
    }
}
