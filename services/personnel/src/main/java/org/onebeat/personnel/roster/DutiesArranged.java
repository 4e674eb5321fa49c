package org.onebeat.personnel.roster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.messaging.Event;
import org.onebeat.territory.DutiesState;

/** Who is on duty in a station in a month: the whole state of a published roster, so that the latest one alone rebuilds it. */
public record DutiesArranged(
        int roster,
        int station,
        LocalDate month,
        List<Turn> duties,
        @JsonIgnore long sequence) implements Event {

    /** Who takes which duty from when until when (exclusive); duties that nobody takes are not told. */
    public record Turn(int person, String duty, Instant from, Instant until) {}

    static DutiesArranged of(Roster roster, long sequence) {
        return new DutiesArranged(
                roster.id(),
                roster.station(),
                roster.month(),
                roster.duties().stream()
                        .filter(duty -> duty.person() != null)
                        .map(duty -> new Turn(duty.person(), duty.code(), duty.from(), duty.until()))
                        .toList(),
                sequence);
    }

    /** The same for this service's own replica. */
    public DutiesState state() {
        return new DutiesState(
                roster,
                sequence,
                station,
                duties.stream()
                        .map(turn -> new DutiesState.Turn(turn.person(), turn.duty(), turn.from(), turn.until()))
                        .toList());
    }

    @Override
    public String topic() {
        return "onebeat.personnel.duty.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.personnel.duties-arranged.v1";
    }

    @Override
    public String key() {
        return Integer.toString(roster);
    }
}
