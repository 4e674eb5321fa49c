package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.onboarding.Hanging;
import org.onebeat.onboarding.OwnSheets;
import org.onebeat.onboarding.Ties;
import org.onebeat.service.problem.Refusal;
import org.onebeat.workbook.Workbook;

/** People, postings and concurrent posts of a workbook; its territory is jurisdiction's (architecture.md section 4). */
@ApplicationScoped
class StaffSheets implements OwnSheets<Plan> {
    private final Planner planner;
    private final TerritoryNews news;
    private final Enrolment enrolment;
    private final Dismissal dismissal;
    private final DeedBooks deedBooks;
    private final Ties ties;
    private final Statistics statistics;
    private final Clock clock;

    StaffSheets(
            Planner planner,
            TerritoryNews news,
            Enrolment enrolment,
            Dismissal dismissal,
            DeedBooks deedBooks,
            Ties ties,
            Statistics statistics,
            Clock clock) {
        this.planner = planner;
        this.news = news;
        this.enrolment = enrolment;
        this.dismissal = dismissal;
        this.deedBooks = deedBooks;
        this.ties = ties;
        this.statistics = statistics;
        this.clock = clock;
    }

    @Override
    public List<String> own() {
        return Planner.OWN;
    }

    @Override
    public List<String> others() {
        return Planner.TERRITORY;
    }

    @Override
    public String rules() {
        return "personnel-rules";
    }

    @Override
    public Plan plan(Workbook workbook, int county) {
        return planner.plan(workbook, clock.instant());
    }

    /** 409 {@code territory-first} while its territory is not committed; 503 while that may be on its way. */
    @Override
    public void carryOut(Plan plan, UUID onboarding) {
        if (plan.isProvisional()) {
            throw news.isMoving() ? TerritoryNews.behind() : Refusal.conflict("territory-first");
        }
        deedBooks.of(onboarding).enter(enrolment.carryOut(plan));
        statistics.take();
    }

    @Override
    public List<Hanging> hanging(UUID onboarding) {
        return ties.on(onboarding, StaffTie.values());
    }

    @Override
    public int takeBack(UUID onboarding, Instant committedAt) {
        DeedBook book = deedBooks.of(onboarding);
        Deeds deeds = book.deeds();
        dismissal.takeBack(onboarding, deeds, clock.instant());
        book.close();
        return deeds.count();
    }
}
