package org.onebeat.assessment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.assessment.area.Ground;
import org.onebeat.assessment.area.Grounds;
import org.onebeat.assessment.dispute.DisputesByCounty.County;
import org.onebeat.assessment.dispute.DisputesByCounty.CountyFigures;
import org.onebeat.assessment.span.Periods;
import org.onebeat.assessment.span.Span;
import org.onebeat.assessment.span.SpanQuestion;
import org.onebeat.assessment.standing.OpenMatters;
import org.onebeat.assessment.standing.OpenMatters.OpenCount;
import org.onebeat.assessment.tally.Measure;
import org.onebeat.assessment.tally.Sums;
import org.onebeat.assessment.tally.Tallies;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;

/** Counts disputes per county, within the scope of whoever asks. */
@ApplicationScoped
class DisputeFigures {
    private static final Set<Measure> MEASURES = Set.of(Measure.FOUND, Measure.AGREED, Measure.RESOLVED);

    private final Tallies tallies;
    private final OpenMatters open;
    private final Grounds grounds;
    private final CurrentCaller caller;
    private final Clock clock;

    DisputeFigures(Tallies tallies, OpenMatters open, Grounds grounds, CurrentCaller caller, Clock clock) {
        this.tallies = tallies;
        this.open = open;
        this.grounds = grounds;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DisputesByCounty byCounty(SpanQuestion question) {
        Span span = question.on(CivilTime.today(clock));
        Ground ground = grounds.find(null);
        List<Area> counties = grounds.named(caller.scope().counties()).stream()
                .filter(area -> area.kind() == AreaKind.COUNTY)
                .toList();
        Map<Integer, Sums> sums = sums(ground, counties, span);
        Map<Integer, List<OpenCount>> openNow = open.on(ground, AreaKind.COUNTY, clock.instant()).stream()
                .collect(Collectors.groupingBy(OpenCount::area));
        return DisputesByCounty.of(
                clock.instant(),
                span,
                counties.stream()
                        .map(county -> figures(
                                county,
                                span,
                                sums.getOrDefault(county.id(), Sums.NONE),
                                openNow.getOrDefault(county.id(), List.of())))
                        .toList());
    }

    private Map<Integer, Sums> sums(Ground ground, List<Area> counties, Span span) {
        boolean whole = ground.area().kind() == AreaKind.CITY || ground.area().kind() == AreaKind.COUNTY;
        Set<Integer> ids = counties.stream().map(Area::id).collect(Collectors.toSet());
        return whole
                ? tallies.of(ids, Periods.of(span), MEASURES)
                : ids.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), any -> tallies.on(ground, Periods.of(span), MEASURES)));
    }

    private static CountyFigures figures(Area county, Span span, Sums sums, List<OpenCount> open) {
        return new CountyFigures(
                new County(county.id(), county.code(), county.name()),
                new DisputeCount(
                        sums.in(span, Measure.FOUND),
                        sums.in(span, Measure.AGREED),
                        sums.in(span, Measure.RESOLVED),
                        OpenByColour.of(open)));
    }
}
