package org.onebeat.jurisdiction.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.facility.OpenPoint;
import org.onebeat.territory.Ancestors;

/** The standards, for one village and whoever asks about it. */
@ApplicationScoped
public class VillageStandards {

    private final Survey survey;

    VillageStandards(Survey survey) {
        this.survey = survey;
    }

    /** Which standards are not met in this village, given the open points in it and those that serve it. */
    public List<GapRule> unmetIn(Area village, List<OpenPoint> around) {
        Ancestors where = village.ancestors();
        Village one = new Village(
                village.id(),
                village.code(),
                village.settlement(),
                where.countyId(),
                where.townshipId(),
                where.stationId());
        return new Inventory(survey.rules(), List.of(one), around)
                .gaps(Map.of()).stream().map(Gap::rule).toList();
    }
}
