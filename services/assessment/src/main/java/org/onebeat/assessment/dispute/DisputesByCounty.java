package org.onebeat.assessment.dispute;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.assessment.live.Shown;
import org.onebeat.assessment.span.Span;

/**
 * Disputes per county within the caller's scope; a county where nothing is recorded stands there with zeros.
 *
 * @param asOf when it was counted
 * @param from first civil day counted
 * @param until first civil day not counted any more
 */
record DisputesByCounty(Instant asOf, LocalDate from, LocalDate until, List<CountyFigures> counties, DisputeCount total)
        implements Shown {

    static DisputesByCounty of(Instant asOf, Span span, List<CountyFigures> counties) {
        DisputeCount total = counties.stream().map(CountyFigures::count).reduce(DisputeCount.NONE, DisputeCount::plus);
        return new DisputesByCounty(asOf, span.from(), span.until(), counties, total);
    }

    @Override
    public boolean showsTheSameAs(Shown other) {
        return other instanceof DisputesByCounty before
                && before.from.equals(from)
                && before.until.equals(until)
                && before.counties.equals(counties);
    }

    /** One county's figures. */
    record CountyFigures(County county, @JsonUnwrapped DisputeCount count) {}

    /** A county as it is called today. */
    record County(int id, String code, String name) {}
}
