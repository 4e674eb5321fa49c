package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.AreaChanged;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Books;
import org.onebeat.jurisdiction.area.Succession;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;

/**
 * What is planned for a day yet to come is withdrawn: what holds before goes on, and what is to begin then never does. A
 * merger or a split is withdrawn whole, at the area that it ends or divides.
 */
@ApplicationScoped
class Withdrawing {

    private static final String FIELD = "day";

    private final Desk desk;
    private final Days days;
    private final Rules rules;
    private final Parents parents;
    private final Coherence coherence;
    private final Hanging hanging;
    private final Areas areas;
    private final Books books;
    private final Gazette gazette;
    private final Trail trail;

    Withdrawing(
            Desk desk,
            Days days,
            Rules rules,
            Parents parents,
            Coherence coherence,
            Hanging hanging,
            Areas areas,
            Books books,
            Gazette gazette,
            Trail trail) {
        this.desk = desk;
        this.days = days;
        this.rules = rules;
        this.parents = parents;
        this.coherence = coherence;
        this.hanging = hanging;
        this.areas = areas;
        this.books = books;
        this.gazette = gazette;
        this.trail = trail;
    }

    /** Empty if the area was to begin on that day. */
    Optional<Area> withdraw(int id, String ifMatch, Withdrawal wanted) {
        Area area = desk.open(id, ifMatch);
        LocalDate day = days.ahead(wanted.day(), area);
        note(area, wanted.reason());
        if (day.equals(area.from())) {
            demandUnsought(area);
            strike(List.of(area), day);
            return Optional.empty();
        }
        Reform reform = new Reform();
        List<Area> successors = desk.others(FIELD, successorsOn(day, area));
        successors.forEach(successor -> note(successor, wanted.reason()));
        keepMembers(area, successors, day, reform);
        // before it has the code again: the database would refuse it without a reason
        rules.demandCodeKept(area, day, FIELD);
        reform.did(area, area.withdraw(day));
        parents.demandLasting(reform.areas(), day);
        coherence.check(reform.areas(), day);
        rules.demandTellable(reform.areas(), day, FIELD);
        gazette.publish(reform);
        return Optional.of(area);
    }

    /** Nothing becomes part of it, and it is part of nothing that is to be divided. */
    private void demandUnsought(Area area) {
        for (Area before : areas.predecessorsOf(area.id())) {
            LocalDate day = before.successors().stream()
                    .filter(succession -> succession.area() == area.id())
                    .map(Succession::from)
                    .findFirst()
                    .orElseThrow();
            throw firstAt(before, day);
        }
    }

    /** Nothing goes on in what the area was to become: one that it was to be merged into remains, parts never come to be. */
    private void keepMembers(Area area, List<Area> successors, LocalDate day, Reform reform) {
        boolean merged = day.equals(area.until()) && successors.size() == 1;
        for (Area successor : successors) {
            if (successor.until() != null) {
                throw firstAt(successor, successor.until());
            }
            stay(area, successor, day, reform);
        }
        Map<Boolean, List<Area>> parts = successors.stream()
                .collect(Collectors.partitioningBy(
                        successor -> !merged && successor.from().equals(day)));
        parts.get(false).forEach(remaining -> reform.did(remaining, remaining.again()));
        strike(parts.get(true), day);
    }

    private static List<Integer> successorsOn(LocalDate day, Area area) {
        return area.successors().stream()
                .filter(succession -> succession.from().equals(day))
                .map(Succession::area)
                .toList();
    }

    private void stay(Area area, Area successor, LocalDate day, Reform reform) {
        areas.membersUntil(area.id(), day).stream()
                .filter(member -> member.parent(area.kind(), day).equals(Optional.of(successor.id())))
                .forEach(member -> reform.did(member, member.stay(area, successor, day)));
    }

    /** They never come to be, unless something hangs on them already. */
    private void strike(List<Area> planned, LocalDate day) {
        List<AreaChanged> struck = new ArrayList<>();
        for (Area area : planned) {
            hanging.refuse(
                    area.id(), area.name(), areas.membersFrom(area.id(), day).size(), day);
            struck.add(AreaChanged.struck(area));
        }
        books.strike(struck);
    }

    private void note(Area area, String reason) {
        trail.note("area-plan-withdrawn", Gazette.RECORD, Integer.toString(area.id()), area.ancestors(), reason);
    }

    /** What is planned for the other on that day stands in the way. */
    static Refusal firstAt(Area other, LocalDate day) {
        return Refusal.conflict("withdraw-there-first", Map.of("name", other.name(), "day", day))
                .at(FIELD)
                .with("other", other.id())
                .with("day", day);
    }
}
