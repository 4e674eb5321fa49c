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
    private final Clock clock;

    Commit(
            Onboardings onboardings,
            Planner planner,
            Vault vault,
            TerritoryNews news,
            Enrolment enrolment,
            Turnstile turnstile,
            Clock clock) {
        this.onboardings = onboardings;
        this.planner = planner;
        this.vault = vault;
        this.news = news;
        this.enrolment = enrolment;
        this.turnstile = turnstile;
        this.clock = clock;
    }

    void commit(Onboarding onboarding) {
        onboarding.demandReady();
        turnstile.enter(Gate.ONBOARDING, onboarding.ancestors().countyId());
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
        onboarding.commit(plan.counts(), enrolment.carryOut(plan, now), now);
        onboardings.write();
    }
}
