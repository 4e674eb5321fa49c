package org.onebeat.assessment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** How disputes stand, counted per county within the caller's scope. */
@ApplicationScoped
class DisputeStandings extends ScopedRepository<DisputeStanding, UUID> {
    DisputeStandings(ScopedSession session) {
        super(DisputeStanding.class, session);
    }

    /** Found in the span: by the time the dispute arose. */
    List<CountyCount> found(Span span) {
        return counted("foundAt", span);
    }

    /** Agreed in the span, the agreement still standing. */
    List<CountyCount> agreed(Span span) {
        return counted("agreedAt", span);
    }

    /** Resolved in the span: agreed, and the first follow-up held; still standing (domain.md section 5). */
    List<CountyCount> resolved(Span span) {
        return counted("resolvedAt", span);
    }

    /** Open now, by the colour they have now. */
    List<ColourCount> open() {
        return select(
                "it.ancestors.countyId, it.colour, count(*)",
                Restriction.of("it.open = true"),
                "group by it.ancestors.countyId, it.colour",
                ColourCount.class);
    }

    private List<CountyCount> counted(String time, Span span) {
        return select(
                "it.ancestors.countyId, count(*)",
                Restriction.of("it." + time + " >= :begin and it." + time + " < :end")
                        .with("begin", span.begin())
                        .with("end", span.end()),
                "group by it.ancestors.countyId",
                CountyCount.class);
    }

    record CountyCount(Integer county, Long disputes) {}

    /** @param colour null before triage */
    record ColourCount(Integer county, String colour, Long disputes) {}
}
