package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** Villages come into a round, with what their stations need. */
@ApplicationScoped
class Arranging {
    private final Vacancies vacancies;
    private final Specialities specialities;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Clock clock;

    Arranging(Vacancies vacancies, Specialities specialities, Territory territory, CurrentCaller caller, Clock clock) {
        this.vacancies = vacancies;
        this.specialities = specialities;
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    /** Adds those that are not in the round yet, in the order of their codes; those that are get the needs, if any are told. */
    void offer(Selection selection, Offer offer) {
        selection.demandOpen();
        if (offer.needs() != null) {
            specialities.demand(offer.needs(), "needs");
        }
        List<Integer> villages = villages(selection, offer);
        Map<Integer, Vacancy> known =
                vacancies.of(selection.id()).stream().collect(Collectors.toMap(Vacancy::village, Function.identity()));
        for (int village : villages) {
            if (!known.containsKey(village)) {
                vacancies.add(Vacancy.of(selection, village, offer.needs() == null ? List.of() : offer.needs()));
            } else if (offer.needs() != null) {
                known.get(village).need(offer.needs());
            }
        }
    }

    /** What a station ranks for one of its own villages; answers where that stands. */
    Ancestors need(Selection selection, Vacancy vacancy, Needs wish) {
        selection.demandOpen();
        Ancestors place = demandOwn(vacancy.village());
        specialities.demand(wish.specialities(), "specialities");
        vacancy.need(wish.specialities());
        return place;
    }

    void withdraw(Selection selection, Vacancy vacancy) {
        selection.demandOpen();
        vacancies.remove(vacancy);
    }

    private List<Integer> villages(Selection selection, Offer offer) {
        LocalDate today = CivilTime.today(clock);
        Collection<Integer> named = offer.villages();
        if (named == null || named.isEmpty()) {
            int above = offer.station() == null ? selection.county() : offer.station();
            named = territory.below(above, AreaKind.VILLAGE, today);
        }
        Map<Integer, Ancestors> where = territory.ancestorsOf(named, today);
        Map<Integer, Area> areas = territory.areas(named);
        int place = 0;
        for (int id : named) {
            String field =
                    offer.villages() == null || offer.villages().isEmpty() ? "station" : "villages[" + place + "]";
            Ancestors stands = where.get(id);
            if (stands == null || areas.get(id).kind() != AreaKind.VILLAGE) {
                throw Refusal.ruleBroken("selection-village").at(field);
            }
            if (!stands.countyId().equals(selection.county())) {
                throw Refusal.ruleBroken("selection-other-county").at(field);
            }
            place++;
        }
        return named.stream()
                .distinct()
                .sorted(Comparator.comparing((Integer id) -> areas.get(id).code())
                        .thenComparing(id -> id))
                .toList();
    }

    private Ancestors demandOwn(int village) {
        Map<Integer, Ancestors> where = territory.ancestorsOf(Set.of(village), CivilTime.today(clock));
        if (!where.containsKey(village) || !caller.scope().covers(where.get(village))) {
            throw Refusal.notFound();
        }
        return where.get(village);
    }
}
