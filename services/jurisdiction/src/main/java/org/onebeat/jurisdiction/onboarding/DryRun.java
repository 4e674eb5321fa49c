package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Known;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.jurisdiction.facility.Intake;
import org.onebeat.jurisdiction.facility.KnownPoint;
import org.onebeat.service.problem.Kind;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.UnreadableWorkbook;
import org.onebeat.workbook.Workbook;

/** Finds out what a workbook would do, and writes nothing. */
@ApplicationScoped
class DryRun {

    private final Areas areas;
    private final Intake points;
    private final FormerCodes former;
    private final Progress progress;
    private final CurrentCaller caller;
    private final Clock clock;

    DryRun(Areas areas, Intake points, FormerCodes former, Progress progress, CurrentCaller caller, Clock clock) {
        this.areas = areas;
        this.points = points;
        this.former = former;
        this.progress = progress;
        this.caller = caller;
        this.clock = clock;
    }

    /** The county (or the city) for which the caller brings workbooks. */
    Reach reach() {
        int county = caller.scope().covers(Ancestors.ofCounty(Place.CITY))
                ? Place.CITY
                : caller.scope().areas(AreaKind.COUNTY).stream()
                        .min(Integer::compare)
                        .orElseThrow(Refusal::notFound);
        return reach(county);
    }

    Reach reach(int county) {
        return new Reach(county, areas.find(county).map(Area::code).orElseThrow(Refusal::notFound));
    }

    /** The plan for these bytes, against the state as it is now. */
    Plan plan(byte[] content, Reach reach) {
        progress.reach(reach.county(), Phase.READING, 0);
        Workbook workbook = read(content);
        progress.reach(reach.county(), Phase.CHECKING, rows(workbook));
        LocalDate today = CivilTime.today(clock);
        List<Known> known = areas.known(today);
        List<KnownPoint> places = workbook.has(PointsSheet.KEY) ? points.known() : List.of();
        return Planner.plan(
                workbook, reach, new Present(known, former.of(workbook, known), places, points.kinds(), today));
    }

    private static int rows(Workbook workbook) {
        return Planner.READ.stream()
                .mapToInt(sheet -> workbook.rows(sheet).size())
                .sum();
    }

    private static Workbook read(byte[] content) {
        try {
            return Workbook.read(content, Layout.ONBOARDING, Planner.READ);
        } catch (UnreadableWorkbook unreadable) {
            Kind kind = unreadable.code().equals("workbook-too-large") ? Kind.TOO_LARGE : Kind.RULE_BROKEN;
            throw Refusal.of(kind, unreadable.code()).at("workbook");
        }
    }
}
