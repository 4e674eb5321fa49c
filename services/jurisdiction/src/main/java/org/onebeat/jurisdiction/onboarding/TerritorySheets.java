package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.jurisdiction.area.Turns;
import org.onebeat.jurisdiction.facility.Intake;
import org.onebeat.jurisdiction.facility.KnownPoint;
import org.onebeat.onboarding.FormerCodes;
import org.onebeat.onboarding.Hanging;
import org.onebeat.onboarding.OwnSheets;
import org.onebeat.onboarding.Ties;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.workbook.Workbook;

/** Territory, rooms and workstations of a workbook. */
@ApplicationScoped
class TerritorySheets implements OwnSheets<Plan> {

    private final Areas areas;
    private final Intake points;
    private final FormerCodes former;
    private final Turns turns;
    private final CarryOut carryOut;
    private final Reversal reversal;
    private final DeedBooks deedBooks;
    private final Ties ties;
    private final Clock clock;

    TerritorySheets(
            Areas areas,
            Intake points,
            FormerCodes former,
            Turns turns,
            CarryOut carryOut,
            Reversal reversal,
            DeedBooks deedBooks,
            Ties ties,
            Clock clock) {
        this.areas = areas;
        this.points = points;
        this.former = former;
        this.turns = turns;
        this.carryOut = carryOut;
        this.reversal = reversal;
        this.deedBooks = deedBooks;
        this.ties = ties;
        this.clock = clock;
    }

    @Override
    public List<String> own() {
        return Planner.READ;
    }

    @Override
    public String rules() {
        return "jurisdiction-rules";
    }

    @Override
    public Plan plan(Workbook workbook, int county) {
        Reach reach = new Reach(county, areas.find(county).map(Area::code).orElseThrow(Refusal::notFound));
        LocalDate today = CivilTime.today(clock);
        List<Known> known = areas.known(today);
        List<KnownPoint> places = workbook.has(PointsSheet.KEY) ? points.known() : List.of();
        return Planner.plan(
                workbook, reach, new Present(known, former(workbook, known), places, points.kinds(), today));
    }

    /** Of the codes that no area in scope bears, those that one of them bore once. */
    private Map<String, String> former(Workbook workbook, List<Known> known) {
        Set<String> present = known.stream().map(Known::code).collect(Collectors.toSet());
        Set<String> unknown = Mentions.of(workbook);
        unknown.removeAll(present);
        Map<String, String> today = former.today(unknown);
        today.values().retainAll(present);
        return today;
    }

    @Override
    public void hold(int county) {
        turns.take(county);
    }

    @Override
    public void carryOut(Plan plan, UUID onboarding) {
        deedBooks.of(onboarding).enter(carryOut.carryOut(plan));
    }

    @Override
    public List<Hanging> hanging(UUID onboarding) {
        return ties.on(onboarding, AreaTie.values());
    }

    @Override
    public int takeBack(UUID onboarding, Instant committedAt) {
        DeedBook book = deedBooks.of(onboarding);
        Deeds deeds = book.deeds();
        reversal.takeBack(onboarding, deeds, CivilTime.dayOf(committedAt));
        book.close();
        return deeds.count();
    }
}
