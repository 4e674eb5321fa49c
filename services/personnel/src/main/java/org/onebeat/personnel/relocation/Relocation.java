package org.onebeat.personnel.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.posting.Redeployment;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaChanged;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Territory;

/**
 * Keeps the ancestors of rows up to date when an area moves (architecture.md section 4), in the transaction that heard
 * of the move.
 */
@ApplicationScoped
class Relocation {
    private static final Set<AreaKind> LEAVES = Set.of(AreaKind.VILLAGE, AreaKind.GRID);
    private static final Set<AreaKind> SERVED =
            Set.of(AreaKind.TOWNSHIP, AreaKind.STATION, AreaKind.SECTOR, AreaKind.VILLAGE, AreaKind.GRID);

    private final Territory territory;
    private final People people;
    private final Accounts accounts;
    private final Redeployment redeployment;
    private final Inheritance inheritance;

    Relocation(
            Territory territory, People people, Accounts accounts, Redeployment redeployment, Inheritance inheritance) {
        this.territory = territory;
        this.people = people;
        this.accounts = accounts;
        this.redeployment = redeployment;
        this.inheritance = inheritance;
    }

    void follow(@Observes AreaChanged news) {
        if (news.moving().isEmpty()) {
            return;
        }
        LocalDate today = news.day();
        Set<Integer> moved = new HashSet<>(news.moving());
        moved.addAll(territory.affectedBy(news.moving(), SERVED, today));
        inheritance.follow(moved, news.at());
        moveMembers(unitsAmong(moved), today);
        moved.addAll(territory.heirs(moved, today).values());
        redeployment.follow(moved, news.at());
    }

    /** Villages and grids are nobody's unit, and they are nearly all of the news. */
    private Set<Integer> unitsAmong(Set<Integer> areas) {
        return territory.areas(areas).values().stream()
                .filter(area -> !LEAVES.contains(area.kind()))
                .map(Area::id)
                .collect(Collectors.toSet());
    }

    private void moveMembers(Set<Integer> units, LocalDate today) {
        Map<Integer, Ancestors> where = units.isEmpty() ? Map.of() : territory.ancestorsOf(units, today);
        List<Person> strayed = people.move(where);
        if (!strayed.isEmpty()) {
            people.index(strayed);
            accounts.move(strayed);
        }
    }
}
