package org.onebeat.personnel.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.category.Categories;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** Enters people into the register by hand, and puts right what is on record of them. */
@ApplicationScoped
class Registrar {
    private final People people;
    private final TakenNumbers taken;
    private final Categories categories;
    private final Telephones telephones;
    private final Numbers numbers;
    private final Announcements announcements;
    private final Accounts accounts;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Clock clock;

    Registrar(
            People people,
            TakenNumbers taken,
            Categories categories,
            Telephones telephones,
            Numbers numbers,
            Announcements announcements,
            Accounts accounts,
            Territory territory,
            CurrentCaller caller,
            Clock clock) {
        this.people = people;
        this.taken = taken;
        this.categories = categories;
        this.telephones = telephones;
        this.numbers = numbers;
        this.announcements = announcements;
        this.accounts = accounts;
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    /** 409 {@code service-number-taken} where anybody in the city has the number. */
    Person enter(NewPerson wish) {
        ServiceNumber number = ServiceNumber.of(wish.serviceNumber());
        if (!taken.takenBeside(List.of(), List.of(number.value())).isEmpty()) {
            throw Refusal.conflict("service-number-taken").at("serviceNumber");
        }
        Particulars particulars = particulars(wish.particulars());
        int id = numbers.ofPeople(1).remove();
        Person person = people.add(Person.register(id, number, particulars, CivilTime.today(clock)));
        follow(person, person.registered());
        return person;
    }

    /** Whether anything changed; the same again does not. */
    boolean correct(Person person, PersonForm wish) {
        Particulars particulars = particulars(wish);
        boolean differs = !person.matches(particulars);
        if (differs) {
            follow(person, person.correct(particulars));
        }
        return differs;
    }

    private void follow(Person person, PersonChanged change) {
        people.index(List.of(person));
        announcements.tell(List.of(change), List.of());
        accounts.follow(List.of(person));
    }

    private Particulars particulars(PersonForm wish) {
        if (categories.all().stream().noneMatch(known -> known.code().equals(wish.category()))) {
            throw Refusal.ruleBroken("unknown-category").at("category");
        }
        return new Particulars(
                wish.displayName().strip(),
                wish.category(),
                wish.unit(),
                unit(wish.unit()),
                telephones.of(wish.telephone() == null ? "" : wish.telephone()));
    }

    /** Where the unit stands today. */
    private Ancestors unit(int id) {
        Ancestors ancestors = territory.ancestorsOf(id, CivilTime.today(clock));
        if (!caller.scope().covers(ancestors)) {
            throw Refusal.forbidden("out-of-scope").at("unit");
        }
        Area unit = territory.areas(List.of(id)).get(id);
        if (!Particulars.UNITS.contains(unit.kind())) {
            throw Refusal.ruleBroken("unit-kind", Map.of("area", unit.name())).at("unit");
        }
        return ancestors;
    }
}
