package org.onebeat.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;

/** Does what a workbook says, all of it or nothing. The plan is made anew: the state may have moved since the dry run. */
@ApplicationScoped
class Committing {

    private final Turn turn;
    private final Onboardings onboardings;
    private final OwnSheets<?> sheets;
    private final Examination examination;
    private final Vault vault;
    private final Progress progress;
    private final Telling telling;
    private final Trail trail;
    private final CurrentCaller caller;
    private final Clock clock;

    Committing(
            Turn turn,
            Onboardings onboardings,
            OwnSheets<?> sheets,
            Examination examination,
            Vault vault,
            Progress progress,
            Telling telling,
            Trail trail,
            CurrentCaller caller,
            Clock clock) {
        this.turn = turn;
        this.onboardings = onboardings;
        this.sheets = sheets;
        this.examination = examination;
        this.vault = vault;
        this.progress = progress;
        this.telling = telling;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** 409 {@code onboarding-has-problems}, {@code onboarding-committed} or {@code onboarding-outdated}; 404, 428, 412. */
    Onboarding commit(UUID id, String ifMatch) {
        Onboarding onboarding = turn.take(id, ifMatch);
        onboarding.demandReady();
        int county = onboarding.ancestors().countyId();
        try {
            commit(sheets, onboarding, county);
        } finally {
            progress.end(county);
        }
        trail.note("workbook-committed", Onboarding.RECORD, id.toString(), onboarding.ancestors(), null);
        return onboarding;
    }

    private <P extends Outlook> void commit(OwnSheets<P> sheets, Onboarding onboarding, int county) {
        sheets.hold(county);
        byte[] content = vault.openWorkbook(onboarding.workbook().orElseThrow());
        P plan = examination.plan(sheets, content, county);
        if (!plan.findings().isEmpty()) {
            throw outdated(plan);
        }
        progress.reach(county, Phase.WRITING, plan.changes());
        sheets.carryOut(plan, onboarding.id());
        onboarding.commit(plan, caller.personId(), clock.instant());
        onboardings.settle();
    }

    /** What was right at the dry run is so no longer. */
    private Refusal outdated(Outlook plan) {
        return Refusal.conflict("onboarding-outdated")
                .with("problemCount", plan.findings().count())
                .with("problems", telling.first(plan.findings().inOrder()));
    }
}
