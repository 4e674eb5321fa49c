package org.onebeat.personnel.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Territory;

/** Teams stand where their village or station stands today, or with what it became. */
@ApplicationScoped
class TeamsFollow {
    private static final Set<AreaKind> MOVING = Set.of(AreaKind.STATION, AreaKind.VILLAGE);

    private final Teams teams;
    private final Territory territory;

    TeamsFollow(Teams teams, Territory territory) {
        this.teams = teams;
        this.territory = territory;
    }

    void follow(@Observes AreaChanged news) {
        if (news.moving().isEmpty()) {
            return;
        }
        LocalDate today = news.day();
        Set<Integer> moved = new HashSet<>(news.moving());
        moved.addAll(territory.affectedBy(news.moving(), MOVING, today));
        List<Team> below = teams.below(moved);
        if (!below.isEmpty()) {
            Set<Integer> areas = below.stream().map(Team::area).collect(Collectors.toSet());
            Map<Integer, Ancestors> where = territory.placesOf(areas, today);
            Map<Integer, Integer> heirs = territory.heirs(areas, today);
            below.stream()
                    .filter(team -> where.containsKey(team.area()))
                    .filter(team -> !where.get(team.area()).equals(team.ancestors()))
                    .forEach(team -> team.stand(heirs.getOrDefault(team.area(), team.area()), where.get(team.area())));
        }
    }
}
