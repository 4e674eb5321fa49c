package org.onebeat.personnel.secondment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Territory;

/** Lets terms stand where their villages stand, in the transaction that heard of the move (architecture.md section 4). */
@ApplicationScoped
class Following {
    private final Secondments secondments;
    private final Territory territory;

    Following(Secondments secondments, Territory territory) {
        this.secondments = secondments;
        this.territory = territory;
    }

    void follow(@Observes AreaChanged news) {
        if (news.moving().isEmpty()) {
            return;
        }
        LocalDate today = news.day();
        Set<Integer> villages = territory.affectedBy(news.moving(), Set.of(AreaKind.VILLAGE), today);
        List<Secondment> terms = villages.isEmpty() ? List.of() : secondments.over(villages, today);
        if (!terms.isEmpty()) {
            Map<Integer, Ancestors> where = territory.placesOf(villages, today);
            terms.stream()
                    .filter(term -> where.containsKey(term.village()))
                    .forEach(term -> term.stand(where.get(term.village())));
        }
    }
}
