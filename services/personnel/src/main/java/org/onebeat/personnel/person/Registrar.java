package org.onebeat.personnel.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.personnel.unit.Units;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** Enters people into the register by hand, and puts right what is on record of them. */
@ApplicationScoped
class Registrar {
    private final People people;
    private final TakenNumbers taken;
    private final Numbering numbering;
    private final Terms terms;
    private final Telephones telephones;
    private final Numbers numbers;
    private final Announcements announcements;
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    Registrar(
            People people,
            TakenNumbers taken,
            Numbering numbering,
            Terms terms,
            Telephones telephones,
            Numbers numbers,
            Announcements announcements,
            Accounts accounts,
            Units units,
            Clock clock) {
        this.people = people;
        this.taken = taken;
        this.numbering = numbering;
        this.terms = terms;
        this.telephones = telephones;
        this.numbers = numbers;
        this.announcements = announcements;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    /** 409 {@code service-number-taken} where anybody in the city has the number. */
    Person enter(NewPerson wish) {
        ServiceNumber number = wish.serviceNumber() == null
                ? numbering.next(wish.particulars().category())
                : ServiceNumber.of(wish.serviceNumber());
        if (!taken.takenBeside(List.of(), List.of(number.value())).isEmpty()) {
            throw Refusal.conflict("service-number-taken").at("serviceNumber");
        }
        terms.demand(Catalogue.CATEGORY, wish.particulars().category(), "category");
        Particulars particulars = particulars(wish.particulars());
        int id = numbers.ofPeople(1).remove();
        Person person = people.add(Person.register(id, number, particulars, CivilTime.today(clock)));
        follow(person, person.registered());
        return person;
    }

    /** Whether anything changed; the same again does not. */
    boolean correct(Person person, PersonForm wish) {
        if (!wish.category().equals(person.category())) {
            terms.demand(Catalogue.CATEGORY, wish.category(), "category");
        }
        Particulars particulars = particulars(wish);
        boolean differs = !person.matches(particulars);
        if (differs) {
            follow(person, person.correct(particulars, CivilTime.today(clock)));
        }
        return differs;
    }

    private void follow(Person person, PersonChanged change) {
        people.index(List.of(person));
        announcements.tell(List.of(change), List.of());
        accounts.follow(List.of(person));
    }

    private Particulars particulars(PersonForm wish) {
        return new Particulars(
                wish.displayName().strip(),
                wish.category(),
                wish.unit(),
                units.of(wish.unit(), "unit").ancestors(),
                telephones.of(wish.telephone() == null ? "" : wish.telephone()));
    }
}
