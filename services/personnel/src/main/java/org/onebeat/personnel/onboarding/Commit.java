package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.onebeat.personnel.register.Turnstile;
import org.onebeat.personnel.register.Turnstile.Gate;
import org.onebeat.service.problem.Refusal;

/** Does what a workbook says, all of it or nothing. The plan is made anew: the state may have moved since the dry run. */
@ApplicationScoped
class Commit {
    private final Onboardings onboardings;
    private final Planner planner;
    private final Vault vault;
    private final TerritoryNews news;
    private final Enrolment enrolment;
    private final Turnstile turnstile;
    private final Progress progress;
    private final Clock clock;

    Commit(
            Onboardings onboardings,
            Planner planner,
            Vault vault,
            TerritoryNews news,
            Enrolment enrolment,
            Turnstile turnstile,
            Progress progress,
            Clock clock) {
        this.onboardings = onboardings;
        this.planner = planner;
        this.vault = vault;
        this.news = news;
        this.enrolment = enrolment;
        this.turnstile = turnstile;
        this.progress = progress;
        this.clock = clock;
    }

    void commit(Onboarding onboarding) {
        onboarding.demandReady();
        int county = onboarding.ancestors().countyId();
        turnstile.enter(Gate.ONBOARDING, county);
        try {
            carryOut(onboarding, county);
        } finally {
            progress.end(county);
        }
    }

    private void carryOut(Onboarding onboarding, int county) {
        progress.reach(county, Phase.CHECKING, 0);
        Instant now = clock.instant();
        byte[] content = vault.openWorkbook(onboarding.workbook().orElseThrow());
        Plan plan = planner.plan(Planner.read(content), now);
        if (!plan.findings().isEmpty()) {
            throw Refusal.conflict("onboarding-outdated")
                    .with("problemCount", plan.findings().count());
        }
        if (plan.isProvisional()) {
            throw news.isMoving() ? TerritoryNews.behind() : Refusal.conflict("territory-first");
        }
        progress.reach(county, Phase.WRITING, plan.changes());
        onboarding.commit(plan.counts(), enrolment.carryOut(plan, now), now);
        onboardings.write();
    }
}
