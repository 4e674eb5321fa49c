package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.onebeat.jurisdiction.area.Turns;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.problem.Kind;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.workbook.Wording;
import org.onebeat.workbook.Workbook;

/** The two steps of bringing a workbook in, each in its caller's transaction. */
@ApplicationScoped
class Onboarding {

    private static final String RECORD = "onboarding";

    private final Batches batches;
    private final BatchFindings findings;
    private final DryRun dryRun;
    private final CarryOut carryOut;
    private final Turns turns;
    private final Vault vault;
    private final Progress progress;
    private final Views views;
    private final Trail trail;
    private final CurrentCaller caller;
    private final Clock clock;

    Onboarding(
            Batches batches,
            BatchFindings findings,
            DryRun dryRun,
            CarryOut carryOut,
            Turns turns,
            Vault vault,
            Progress progress,
            Views views,
            Trail trail,
            CurrentCaller caller,
            Clock clock) {
        this.batches = batches;
        this.findings = findings;
        this.dryRun = dryRun;
        this.carryOut = carryOut;
        this.turns = turns;
        this.vault = vault;
        this.progress = progress;
        this.views = views;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Checks the workbook and keeps what was found. */
    Batch upload(FileUpload file) {
        Reach reach = dryRun.reach();
        try {
            return upload(file, reach);
        } finally {
            progress.end(reach.county());
        }
    }

    private Batch upload(FileUpload file, Reach reach) {
        Upload upload = new Upload(file.fileName(), content(file), caller.personId(), clock.instant());
        Plan plan = dryRun.plan(upload.content(), reach);
        byte[] sealed = plan.findings().holdForeignColumns() ? null : vault.seal(upload.content());
        Batch batch = batches.replace(
                Batch.of(upload, reach.county(), plan, sealed), upload.digest().value());
        findings.keep(batch, plan.findings().inOrder());
        trail.note("workbook-uploaded", RECORD, batch.id().toString(), batch.ancestors(), null);
        return batch;
    }

    /**
     * Checks the workbook against the present state, and carries it out.
     *
     * <p>409 {@code onboarding-has-problems} or {@code onboarding-committed}; 428 and 412 for the version.
     */
    Batch commit(UUID id, String ifMatch) {
        Batch batch = batches.findLocked(id).orElseThrow(Refusal::notFound);
        Etag.demand(ifMatch, batch.version());
        switch (batch.state()) {
            case HAS_PROBLEMS ->
                throw Refusal.conflict("onboarding-has-problems").with("problemCount", batch.problemCount());
            case COMMITTED, UNDONE ->
                throw Refusal.conflict("onboarding-committed").with("state", batch.state());
            case READY -> turns.take(batch.ancestors().countyId());
        }
        try {
            carryOut(batch);
        } finally {
            progress.end(batch.ancestors().countyId());
        }
        trail.note("workbook-committed", RECORD, id.toString(), batch.ancestors(), null);
        return batch;
    }

    private void carryOut(Batch batch) {
        Plan plan = dryRun.plan(
                vault.open(batch.sealedContent()),
                dryRun.reach(batch.ancestors().countyId()));
        if (!plan.findings().isEmpty()) {
            throw overtaken(plan, views.wording());
        }
        progress.reach(batch.ancestors().countyId(), Phase.WRITING, plan.changes());
        batch.commit(plan, carryOut.carryOut(plan), caller.personId(), clock.instant());
        batches.settle();
    }

    /** Somebody else's commit came in between: what was right at the dry run is so no longer. */
    private static Refusal overtaken(Plan plan, Wording wording) {
        return Refusal.conflict("onboarding-has-problems")
                .with("problemCount", plan.findings().count())
                .with(
                        "problems",
                        plan.findings().inOrder().stream()
                                .limit(Views.FIRST_PROBLEMS)
                                .map(wording::tell)
                                .toList());
    }

    private static byte[] content(FileUpload file) {
        if (file.size() > Workbook.LARGEST) {
            throw Refusal.of(Kind.TOO_LARGE, "workbook-too-large").at("workbook");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
