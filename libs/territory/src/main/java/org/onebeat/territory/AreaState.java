package org.onebeat.territory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything known of an area on any day: the event {@code area-changed.v1}, whose sequence is the version. Days are
 * civil dates, {@code until} is exclusive and null while open.
 *
 * @param trainings while what is recorded in it is practice and counts nowhere
 * @param told the authority's own day of this word: what was planned for a later day may still be withdrawn
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AreaState(
        int id,
        @JsonIgnore long version,
        AreaKind kind,
        String settlement,
        List<Dated> names,
        List<Dated> codes,
        List<Membership> memberships,
        LocalDate from,
        LocalDate until,
        List<Successor> successors,
        List<Training> trainings,
        LocalDate told) {

    public AreaState {
        names = names == null ? List.of() : List.copyOf(names);
        codes = codes == null ? List.of() : List.copyOf(codes);
        memberships = memberships == null ? List.of() : List.copyOf(memberships);
        successors = successors == null ? List.of() : List.copyOf(successors);
        trainings = trainings == null ? List.of() : List.copyOf(trainings);
    }

    /** Of an area that became no other and was never in training, told on no known day. */
    public AreaState(
            int id,
            long version,
            AreaKind kind,
            String settlement,
            List<Dated> names,
            List<Dated> codes,
            List<Membership> memberships,
            LocalDate from,
            LocalDate until) {
        this(id, version, kind, settlement, names, codes, memberships, from, until, List.of(), List.of(), null);
    }

    /** The same state, as the version that its event's sequence gives. */
    public AreaState at(long sequence) {
        return new AreaState(
                id, sequence, kind, settlement, names, codes, memberships, from, until, successors, trainings, told);
    }

    /** The same state, as told on that day. */
    public AreaState toldOn(LocalDate day) {
        return new AreaState(
                id, version, kind, settlement, names, codes, memberships, from, until, successors, trainings, day);
    }

    /** A name or a code, and when it was in force. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Dated(String value, LocalDate from, LocalDate until) {}

    /** Standing below a parent of this kind (COUNTY below CITY, VILLAGE below TOWNSHIP, STATION and SECTOR ...). */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Membership(AreaKind kind, int parent, LocalDate from, LocalDate until) {}

    /** What it became, wholly or in part, and since when. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Successor(int area, LocalDate from) {}

    /** In training from that instant until the other, exclusive; null while it goes on. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Training(Instant from, Instant until) {
        public boolean covers(Instant moment) {
            return !moment.isBefore(from) && (until == null || moment.isBefore(until));
        }
    }
}
