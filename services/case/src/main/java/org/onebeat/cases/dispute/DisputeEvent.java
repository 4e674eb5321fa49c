package org.onebeat.cases.dispute;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onebeat.messaging.Event;

/** What happened to a dispute, told on {@code onebeat.case.dispute.v1} (api-specs/events/case). */
public sealed interface DisputeEvent extends Event {

    Standing standing();

    Happening happening();

    @Override
    default String topic() {
        return "onebeat.case.dispute.v1";
    }

    @Override
    default String type() {
        return happening().eventType();
    }

    @Override
    default String key() {
        return standing().dispute().toString();
    }

    @Override
    default long sequence() {
        return standing().sequence();
    }

    record Reported(@JsonUnwrapped Standing standing) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.REPORTED;
        }
    }

    /** @param proposed the colour that the factors give; the colour that counts is the standing's */
    record Triaged(@JsonUnwrapped Standing standing, List<String> factors, int points, String proposed, int version)
            implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.TRIAGED;
        }
    }

    record Assigned(@JsonUnwrapped Standing standing) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.ASSIGNED;
        }
    }

    record MediationStarted(@JsonUnwrapped Standing standing, String mediationKind) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.MEDIATION_STARTED;
        }
    }

    record Agreed(@JsonUnwrapped Standing standing, String mediationKind) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.AGREED;
        }
    }

    record MediationFailed(@JsonUnwrapped Standing standing, String mediationKind) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.MEDIATION_FAILED;
        }
    }

    /**
     * A meeting of the parties was planned, held or called off.
     *
     * @param startsAt when it begins, began or was to begin
     * @param outcome code of the catalogue; told only of one that was held
     */
    record OfMeeting(
            @JsonUnwrapped Standing standing,
            @JsonIgnore Happening happening,
            Instant startsAt,
            @JsonInclude(JsonInclude.Include.NON_NULL) String outcome)
            implements DisputeEvent {}

    /**
     * How far a court's confirmation of the agreement is, or that the time to ask for it runs out.
     *
     * @param until the last day on which a court can be asked
     */
    record OfConfirmation(
            @JsonUnwrapped Standing standing, @JsonIgnore Happening happening, LocalDate until)
            implements DisputeEvent {}

    record TakenUp(@JsonUnwrapped Standing standing, String mediationKind) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.TAKEN_UP;
        }
    }

    /**
     * @param agency code of the catalogue
     * @param people ids of those who sign in for the agency
     */
    record Transferred(@JsonUnwrapped Standing standing, String agency, List<Integer> people) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.TRANSFERRED;
        }
    }

    /** @param agency code of the catalogue */
    record TransferReceived(@JsonUnwrapped Standing standing, String agency) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.TRANSFER_RECEIVED;
        }
    }

    /** @param agency code of the catalogue */
    record TransferAnswered(@JsonUnwrapped Standing standing, String agency) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.TRANSFER_ANSWERED;
        }
    }

    /** @param agency code of the catalogue, of who sends it back */
    record Returned(@JsonUnwrapped Standing standing, String agency) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.RETURNED;
        }
    }

    /** It waits for somebody else, or goes on. */
    record OfPause(
            @JsonUnwrapped Standing standing, @JsonIgnore Happening happening) implements DisputeEvent {}

    /** Its time at this level runs out, or has: it went up, by that or by hand, to the standing's level. */
    record OfLevel(
            @JsonUnwrapped Standing standing, @JsonIgnore Happening happening) implements DisputeEvent {}

    /** @param into id of the dispute in whose file it goes on */
    record Merged(@JsonUnwrapped Standing standing, UUID into) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.MERGED;
        }
    }

    /** @param from id of the dispute that goes on in this file */
    record Absorbed(@JsonUnwrapped Standing standing, UUID from) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.ABSORBED;
        }
    }

    /** @param round 1 for the visit after 7 days, 2 for the one after 30 */
    record FollowedUp(@JsonUnwrapped Standing standing, boolean holds, int satisfaction, int round)
            implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.FOLLOWED_UP;
        }
    }

    record Closed(@JsonUnwrapped Standing standing) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.CLOSED;
        }
    }

    /** A follow-up found that the agreement does not hold. */
    record Reopened(@JsonUnwrapped Standing standing, boolean holds, int satisfaction, int round)
            implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.REOPENED;
        }
    }

    record Withdrawn(@JsonUnwrapped Standing standing) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.WITHDRAWN;
        }
    }

    /** Working days were announced, and what is due is due at another time. */
    record Recounted(@JsonUnwrapped Standing standing) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.RECOUNTED;
        }
    }

    record Noted(
            @JsonUnwrapped Standing standing, @JsonIgnore Happening happening) implements DisputeEvent {}

    /**
     * Somebody is asked in, or takes no part any more; what ends with the matter is not told by itself.
     *
     * @param area id of a beat, sector or station that handles it jointly; null for an agency
     * @param agency code of the catalogue; null for an area
     * @param people ids of those who are asked; null where it ends
     */
    record OfGrant(
            @JsonUnwrapped Standing standing,
            @JsonIgnore Happening happening,
            Integer area,
            String agency,
            @JsonInclude(JsonInclude.Include.NON_NULL) List<Integer> people)
            implements DisputeEvent {}

    /** Another person holds the village now, or the village stands elsewhere. */
    record Moved(@JsonUnwrapped Standing standing, Integer previousResponsible) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.MOVED;
        }
    }

    /**
     * It turned out to be practice, or real after all; who recorded it and when is told as in its first event.
     *
     * @param mediationKind by which it is agreed; null while it is not
     */
    record Marked(@JsonUnwrapped Standing standing, String mediationKind) implements DisputeEvent {
        @Override
        public Happening happening() {
            return Happening.MARKED;
        }
    }
}
