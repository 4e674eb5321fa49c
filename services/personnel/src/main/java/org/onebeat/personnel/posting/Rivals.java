package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Of a function with one holder, nobody else may have the area: said by name, before the database says it. */
@ApplicationScoped
class Rivals {
    private final Postings postings;
    private final Territory territory;

    Rivals(Postings postings, Territory territory) {
        this.postings = postings;
        this.territory = territory;
    }

    /** @param until null for an open posting */
    void refuse(int person, Role function, List<Integer> areas, Instant from, Instant until) {
        if (!Mandate.isSole(function)) {
            return;
        }
        Instant end = until == null ? Instant.MAX : until;
        for (int i = 0; i < areas.size(); i++) {
            int area = areas.get(i);
            List<Posting> rivals = postings.rivals(person, function, List.of(area), from).stream()
                    .filter(rival -> rival.holdings().stream()
                            .anyMatch(held -> held.area() == area
                                    && held.within(from, end).isPresent()))
                    .toList();
            if (!rivals.isEmpty()) {
                throw overlap(area, rivals.getFirst()).at("areas[" + i + "]");
            }
        }
    }

    private Refusal overlap(int area, Posting rival) {
        return Refusal.conflict(
                "posting-overlaps",
                Map.of(
                        "area",
                        territory.nameOf(area),
                        "holder",
                        territory
                                .person(rival.person())
                                .map(org.onebeat.territory.Person::displayName)
                                .orElse("#" + rival.person())));
    }
}
