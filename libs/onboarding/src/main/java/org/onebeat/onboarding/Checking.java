package org.onebeat.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.onebeat.service.audit.Trail;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.workbook.Digest;

/** Checks an uploaded workbook row by row, and writes nothing but what was found. */
@ApplicationScoped
class Checking {

    private final Onboardings onboardings;
    private final OwnSheets<?> sheets;
    private final Examination examination;
    private final Vault vault;
    private final Gate gate;
    private final Progress progress;
    private final Trail trail;
    private final CurrentCaller caller;
    private final Clock clock;

    Checking(
            Onboardings onboardings,
            OwnSheets<?> sheets,
            Examination examination,
            Vault vault,
            Gate gate,
            Progress progress,
            Trail trail,
            CurrentCaller caller,
            Clock clock) {
        this.onboardings = onboardings;
        this.sheets = sheets;
        this.examination = examination;
        this.vault = vault;
        this.gate = gate;
        this.progress = progress;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** What came of it, and whether these bytes were not waiting yet. */
    record Checked(Onboarding onboarding, boolean isNew) {}

    /** The same bytes again, while they wait, are the same onboarding, checked anew. */
    Checked check(Upload upload, int county) {
        gate.enter(county);
        try {
            return keep(upload, county, dryRun(upload, county));
        } finally {
            progress.end(county);
        }
    }

    private Checked keep(Upload upload, int county, DryRun found) {
        String digest = Digest.of(upload.content()).value();
        Optional<Onboarding> waiting = onboardings.waiting(digest, county);
        waiting.ifPresent(onboarding -> onboarding.check(found));
        Onboarding onboarding = waiting.orElseGet(() -> onboardings.add(Onboarding.of(digest, county, found)));
        onboardings.settle();
        trail.note("workbook-uploaded", Onboarding.RECORD, onboarding.id().toString(), onboarding.ancestors(), null);
        return new Checked(onboarding, waiting.isEmpty());
    }

    private DryRun dryRun(Upload upload, int county) {
        Instant now = clock.instant();
        Outlook outlook = examination.plan(sheets, upload.content(), county);
        return new DryRun(
                upload.fileName(),
                outlook,
                outlook.findings().holdForeignColumns() ? null : vault.sealWorkbook(upload.content()),
                vault.sealFindings(outlook.findings().inOrder()),
                caller.personId(),
                now);
    }
}
