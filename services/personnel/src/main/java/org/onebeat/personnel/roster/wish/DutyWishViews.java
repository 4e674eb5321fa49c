package org.onebeat.personnel.roster.wish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** Puts names to wishes. */
@ApplicationScoped
public class DutyWishViews {
    private final Territory territory;

    DutyWishViews(Territory territory) {
        this.territory = territory;
    }

    DutyWishView of(DutyWish wish) {
        return of(List.of(wish)).getFirst();
    }

    public List<DutyWishView> of(List<DutyWish> wishes) {
        Map<Integer, Person> people = territory.people(wishes.stream()
                .flatMap(wish -> Stream.of(wish.person(), wish.enteredBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return wishes.stream()
                .map(wish -> new DutyWishView(
                        Colleague.of(wish.person(), people),
                        wish.day(),
                        wish.duty(),
                        wish.enteredBy() == null ? null : Colleague.of(wish.enteredBy(), people)))
                .toList();
    }
}
