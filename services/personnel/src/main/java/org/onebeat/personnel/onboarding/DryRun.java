package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.onebeat.personnel.installation.City;
import org.onebeat.personnel.register.Turnstile;
import org.onebeat.personnel.register.Turnstile.Gate;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.workbook.Digest;
import org.onebeat.workbook.UnreadableWorkbook;
import org.onebeat.workbook.Workbook;

/** Checks an uploaded workbook row by row before anything is written but the result of the check. */
@ApplicationScoped
class DryRun {
    private final Planner planner;
    private final Onboardings onboardings;
    private final Vault vault;
    private final CurrentCaller caller;
    private final Turnstile turnstile;
    private final Progress progress;
    private final Clock clock;

    DryRun(
            Planner planner,
            Onboardings onboardings,
            Vault vault,
            CurrentCaller caller,
            Turnstile turnstile,
            Progress progress,
            Clock clock) {
        this.planner = planner;
        this.onboardings = onboardings;
        this.vault = vault;
        this.caller = caller;
        this.turnstile = turnstile;
        this.progress = progress;
        this.clock = clock;
    }

    /** The same bytes again, while not committed, are the same onboarding, checked anew. */
    Checked check(String fileName, byte[] content) {
        Ancestors place = place();
        turnstile.enter(Gate.ONBOARDING, place.countyId());
        try {
            return check(fileName, content, place);
        } finally {
            progress.end(place.countyId());
        }
    }

    private Checked check(String fileName, byte[] content, Ancestors place) {
        Upload upload = upload(fileName, content, place.countyId());
        Optional<Onboarding> open = onboardings.open(upload.digest(), place);
        open.ifPresent(onboarding -> onboarding.check(upload));
        Onboarding onboarding = open.orElseGet(() -> onboardings.add(Onboarding.upload(upload, place)));
        onboardings.write();
        return new Checked(onboarding, open.isEmpty());
    }

    /** What came of it, and whether it is a new onboarding. */
    record Checked(Onboarding onboarding, boolean isNew) {}

    private Upload upload(String fileName, byte[] content, int county) {
        Instant now = clock.instant();
        progress.reach(county, Phase.READING, 0);
        Workbook workbook = read(content);
        progress.reach(county, Phase.CHECKING, Planner.rows(workbook));
        Plan plan = planner.plan(workbook, now);
        return new Upload(
                fileName,
                Digest.of(content).value(),
                workbook.holdsForeignColumns() ? null : vault.sealWorkbook(content),
                vault.sealFindings(plan.findings().inOrder()),
                plan.findings().count(),
                plan.counts(),
                caller.personId(),
                now);
    }

    private static Workbook read(byte[] content) {
        try {
            return Planner.read(content);
        } catch (UnreadableWorkbook unreadable) {
            throw Refusal.ruleBroken(unreadable.code()).at("workbook");
        }
    }

    /** The city's own for its administrator, else the clerk's county. */
    Ancestors place() {
        Collection<Integer> counties = caller.scope().areas(AreaKind.COUNTY);
        int county = counties.contains(City.ID)
                ? City.ID
                : counties.stream().min(Comparator.naturalOrder()).orElseThrow(Refusal::notFound);
        return Ancestors.ofCounty(county);
    }
}
