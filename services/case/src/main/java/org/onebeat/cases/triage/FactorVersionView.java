package org.onebeat.cases.triage;

import java.time.Instant;
import java.util.List;

/** How matters were or are weighed, from an instant until the next version's. */
record FactorVersionView(int version, Instant from, int red, int yellow, List<Factor> factors) {

    static FactorVersionView of(FactorCatalogue catalogue) {
        return new FactorVersionView(
                catalogue.version(),
                catalogue.validFrom(),
                catalogue.redFrom(),
                catalogue.yellowFrom(),
                catalogue.factors());
    }
}
