package org.onebeat.jurisdiction.area;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.onebeat.messaging.Event;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState;

/** The state of one area, its whole history: {@code api-specs/events/jurisdiction/area-changed.v1}. */
public record AreaChanged(
        int id,
        @JsonIgnore long sequence,
        AreaKind kind,
        String settlement,
        List<AreaState.Dated> names,
        List<AreaState.Dated> codes,
        List<AreaState.Membership> memberships,
        LocalDate from,
        LocalDate until,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Succession> successors,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AreaState.Training> trainings,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate told)
        implements Event {

    static AreaChanged of(Area area) {
        return new AreaChanged(
                area.id(),
                area.sequence(),
                area.kind(),
                area.settlement() == null ? null : area.settlement().name(),
                dated(area.names()),
                dated(area.codes()),
                area.memberships().stream()
                        .sorted(Comparator.comparing(Membership::kind).thenComparing(Membership::from))
                        .map(held -> new AreaState.Membership(held.kind(), held.parent(), held.from(), held.until()))
                        .toList(),
                area.from(),
                area.until(),
                area.successors().stream()
                        .sorted(Comparator.comparing(Succession::from).thenComparing(Succession::area))
                        .toList(),
                area.trainings().stream()
                        .map(training -> new AreaState.Training(training.from(), training.until()))
                        .toList(),
                null);
    }

    /** Of an area that came in by mistake: its life is empty, so it was in force on no day. */
    public static AreaChanged struck(Area area) {
        LocalDate from = area.from();
        return new AreaChanged(
                area.id(),
                area.sequence() + 1,
                area.kind(),
                area.settlement() == null ? null : area.settlement().name(),
                List.of(new AreaState.Dated(area.name(), from, from)),
                List.of(),
                List.of(),
                from,
                from,
                List.of(),
                List.of(),
                null);
    }

    /** The same as told on that day. */
    AreaChanged toldOn(LocalDate day) {
        return new AreaChanged(
                id, sequence, kind, settlement, names, codes, memberships, from, until, successors, trainings, day);
    }

    private static List<AreaState.Dated> dated(List<Dated> history) {
        return history.stream()
                .sorted(Comparator.comparing(Dated::from))
                .map(dated -> new AreaState.Dated(dated.value(), dated.from(), dated.until()))
                .toList();
    }

    /** The same for this service's own replica. */
    AreaState state() {
        List<AreaState.Successor> became = successors.stream()
                .map(successor -> new AreaState.Successor(successor.area(), successor.from()))
                .toList();
        return new AreaState(
                id, sequence, kind, settlement, names, codes, memberships, from, until, became, trainings, told);
    }

    @Override
    public String topic() {
        return "onebeat.jurisdiction.area.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.jurisdiction.area-changed.v1";
    }

    @Override
    public String key() {
        return Integer.toString(id);
    }
}
