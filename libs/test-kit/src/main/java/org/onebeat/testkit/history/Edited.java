package org.onebeat.testkit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState;
import org.onebeat.territory.AreaState.Dated;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.territory.AreaState.Successor;
import org.onebeat.territory.AreaState.Training;

/** An area as its authority would tell it after one more change; each is the next version. */
record Edited(AreaState area) {

    static AreaState founded(int id, AreaKind kind, LocalDate from, List<Membership> memberships) {
        return new AreaState(
                id,
                1,
                kind,
                kind == AreaKind.VILLAGE ? "RURAL" : null,
                List.of(new Dated("name " + id, from, null)),
                List.of(new Dated("4116" + id, from, null)),
                memberships,
                from,
                null);
    }

    AreaState again() {
        return area.at(area.version() + 1);
    }

    AreaState named(String name, LocalDate day) {
        return with(next(area.names(), name, day), area.codes(), area.memberships(), area.until(), area.successors());
    }

    AreaState coded(String code, LocalDate day) {
        return with(area.names(), next(area.codes(), code, day), area.memberships(), area.until(), area.successors());
    }

    AreaState below(List<Membership> parents, LocalDate day) {
        List<Membership> memberships = new ArrayList<>(cut(area.memberships(), day));
        memberships.addAll(parents);
        return with(area.names(), area.codes(), memberships, area.until(), area.successors());
    }

    AreaState ended(LocalDate day, List<Integer> successors) {
        return with(
                cutDated(area.names(), day),
                cutDated(area.codes(), day),
                cut(area.memberships(), day),
                day,
                successors.stream().map(id -> new Successor(id, day)).toList());
    }

    AreaState training(Instant from, Instant until) {
        return new AreaState(
                area.id(),
                area.version() + 1,
                area.kind(),
                area.settlement(),
                area.names(),
                area.codes(),
                area.memberships(),
                area.from(),
                area.until(),
                area.successors(),
                List.of(new Training(from, until)),
                null);
    }

    /** As it was before; what was to begin was in force on no day. */
    AreaState withdrawn(AreaState before) {
        return before != null
                ? before.at(area.version() + 1)
                : new AreaState(
                        area.id(),
                        area.version() + 1,
                        area.kind(),
                        area.settlement(),
                        List.of(),
                        List.of(),
                        List.of(),
                        area.from(),
                        area.from());
    }

    private AreaState with(
            List<Dated> names,
            List<Dated> codes,
            List<Membership> memberships,
            LocalDate until,
            List<Successor> successors) {
        return new AreaState(
                area.id(),
                area.version() + 1,
                area.kind(),
                area.settlement(),
                names,
                codes,
                memberships,
                area.from(),
                until,
                successors,
                area.trainings(),
                null);
    }

    private static List<Dated> next(List<Dated> history, String value, LocalDate day) {
        List<Dated> longer = new ArrayList<>(cutDated(history, day));
        longer.add(new Dated(value, day, null));
        return longer;
    }

    private static List<Dated> cutDated(List<Dated> history, LocalDate day) {
        return cut(history, day, Dated::from, Dated::until, it -> new Dated(it.value(), it.from(), day));
    }

    private static List<Membership> cut(List<Membership> history, LocalDate day) {
        return cut(
                history,
                day,
                Membership::from,
                Membership::until,
                it -> new Membership(it.kind(), it.parent(), it.from(), day));
    }

    /** What was in force before the day, and no longer than until then. */
    private static <T> List<T> cut(
            List<T> history,
            LocalDate day,
            Function<T, LocalDate> from,
            Function<T, LocalDate> until,
            UnaryOperator<T> shorter) {
        return history.stream()
                .filter(it -> from.apply(it).isBefore(day))
                .map(it -> until.apply(it) == null || until.apply(it).isAfter(day) ? shorter.apply(it) : it)
                .toList();
    }
}
