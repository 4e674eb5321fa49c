package org.onebeat.territory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/** Who is on duty in a station in a month: the event {@code duties-arranged.v1}, whose sequence is the version. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DutiesState(int roster, @JsonIgnore long version, int station, List<Turn> duties) {
    public DutiesState {
        duties = duties == null ? List.of() : List.copyOf(duties);
    }

    /** The same state, as the version that its event's sequence gives. */
    public DutiesState at(long sequence) {
        return new DutiesState(roster, sequence, station, duties);
    }

    /** Who takes which duty (an open string) from an instant until another (exclusive). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Turn(int person, String duty, Instant from, Instant until) {}
}
