package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.coverage.Ground;
import org.onebeat.personnel.coverage.Watch;

/** Holds the villages of the caller against the standard of a day. */
@ApplicationScoped
class Inspection {
    private final Ground ground;
    private final Censuses censuses;
    private final Shares shares;
    private final StaffingStandards standards;

    Inspection(Ground ground, Censuses censuses, Shares shares, StaffingStandards standards) {
        this.ground = ground;
        this.censuses = censuses;
        this.shares = shares;
        this.standards = standards;
    }

    /** In the order of their ids. */
    List<Staffing> on(LocalDate day, Integer county, Integer station) {
        List<Watch> villages = ground.on(day, county, station);
        Map<Integer, Census> counted =
                censuses.of(villages.stream().map(Watch::village).toList(), day);
        Map<Integer, Double> present = shares.at(Ground.endOf(day));
        VillageStandard standard = standards.on(day).villages();
        return villages.stream()
                .map(watch -> {
                    Census census = counted.getOrDefault(watch.village(), Census.unknown(watch.village()));
                    return new Staffing(
                            watch, census, standard.needed(census), present.getOrDefault(watch.village(), 0.0));
                })
                .sorted(Comparator.comparing(Staffing::village))
                .toList();
    }
}
