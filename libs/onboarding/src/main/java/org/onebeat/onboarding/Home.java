package org.onebeat.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Set;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;

/** For which county a caller brings workbooks. */
@ApplicationScoped
class Home {

    /** Area id of the city; what a city administrator brings stands under it. */
    private static final int CITY = 1;

    private final CurrentCaller caller;

    Home(CurrentCaller caller) {
        this.caller = caller;
    }

    /** The clerk's county, or the city itself for its administrator. */
    int county() {
        Set<Integer> counties = caller.scope().areas(AreaKind.COUNTY);
        return counties.contains(CITY)
                ? CITY
                : counties.stream().min(Comparator.naturalOrder()).orElseThrow(Refusal::notFound);
    }
}
