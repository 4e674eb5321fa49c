package org.onebeat.jurisdiction.facility;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Wall;

/** The points that are open today, for the rooms next door. */
@ApplicationScoped
public class OpenPoints {

    private final Points points;
    private final Standing standing;
    private final Wall wall;

    OpenPoints(Points points, Standing standing, Wall wall) {
        this.points = points;
        this.standing = standing;
        this.wall = wall;
    }

    /**
     * Those that stand in this village or serve it, next door ones too: who answers for a village may know its room
     * wherever that stands. Ask only about a village that the caller may see.
     */
    public List<OpenPoint> around(int village) {
        Restriction near = Restriction.of("it.ancestors.villageId = :village or exists (select 1 from it.services s"
                        + " where s.village = :village and s.from <= :today and (s.until is null or s.until > :today))")
                .with("village", village)
                .with("today", standing.today());
        return wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(() -> list(near)));
    }

    /** Those within the caller's scope that meet the restriction. */
    public List<OpenPoint> list(Restriction where) {
        return points.open(where).stream().map(this::of).toList();
    }

    private OpenPoint of(PolicePoint point) {
        return new OpenPoint(
                point.id(),
                point.kind(),
                point.room(),
                point.name(),
                point.ancestors().villageId(),
                point.ancestors().stationId(),
                point.ancestors().countyId(),
                point.servesOn(standing.today()));
    }
}
