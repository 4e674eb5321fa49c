package org.onebeat.assessment.coverage;

import java.util.List;
import org.onebeat.assessment.area.AreaView;

/**
 * How villages are covered today.
 *
 * @param named villages with a named holder
 * @param own villages whose holder covers no other
 */
record CoverageView(AreaView area, long villages, long named, long own, List<Child> children) {
    static CoverageView of(AreaView area, CoverageCount count, List<Child> children) {
        return new CoverageView(area, count.villages(), count.named(), count.own(), children);
    }

    /** One area below. */
    record Child(AreaView area, long villages, long named, long own) {
        static Child of(AreaView area, CoverageCount count) {
            return new Child(area, count.villages(), count.named(), count.own());
        }
    }
}
