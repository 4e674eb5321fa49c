package org.onebeat.personnel.coverage;

import java.util.Collection;
import org.onebeat.territory.AreaName;

/**
 * Coverage of a county or station both ways (domain.md section 3): {@code named / villages} and {@code own / villages}.
 *
 * @param named villages with a named holder
 * @param own villages with a holder of their own
 * @param complete villages where the city's rule per village is met
 */
record CoverageFigure(AreaName area, long villages, long named, long own, long complete) {

    static CoverageFigure of(AreaName area, Collection<Watch> villages) {
        return new CoverageFigure(
                area,
                villages.size(),
                villages.stream().filter(Watch::named).count(),
                villages.stream().filter(Watch::own).count(),
                villages.stream().filter(Watch::complete).count());
    }
}
