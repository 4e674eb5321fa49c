package org.onebeat.assessment.coverage;

import java.util.List;
import org.onebeat.assessment.indicator.Value;
import org.onebeat.territory.Beat;

/** So many villages, so many of them with a named holder, so many with one of their own (domain.md section 3). */
record CoverageCount(long villages, long named, long own) {
    static CoverageCount of(List<Beat> beats) {
        return new CoverageCount(
                beats.size(),
                beats.stream().filter(beat -> beat.holder().isPresent()).count(),
                beats.stream().filter(Beat::own).count());
    }

    Value rate() {
        return Value.rate(named, villages);
    }
}
