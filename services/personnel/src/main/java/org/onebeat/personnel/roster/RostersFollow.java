package org.onebeat.personnel.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.Territory;

/** Rosters stand where their station stands, in the transaction that heard of its move. */
@ApplicationScoped
class RostersFollow {
    private final Rosters rosters;
    private final Territory territory;

    RostersFollow(Rosters rosters, Territory territory) {
        this.rosters = rosters;
        this.territory = territory;
    }

    void hear(@Observes AreaChanged news) {
        List<Roster> moved = news.moving().isEmpty() ? List.of() : rosters.ofStations(news.moving());
        if (moved.isEmpty()) {
            return;
        }
        var places = territory.placesOf(moved.stream().map(Roster::station).toList(), news.day());
        moved.stream()
                .filter(roster -> places.containsKey(roster.station()))
                .forEach(roster -> roster.stand(places.get(roster.station())));
    }
}
