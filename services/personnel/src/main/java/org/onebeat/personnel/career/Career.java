package org.onebeat.personnel.career;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.personnel.concurrent.SecondPosts;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.PersonChanged;
import org.onebeat.personnel.person.Service;
import org.onebeat.personnel.posting.PostingChanged;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.personnel.unit.Units;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** People serve in another category or unit from a day on, leave, and come back (domain.md section 3). */
@ApplicationScoped
class Career {
    private final People people;
    private final Units units;
    private final Terms terms;
    private final Farewell farewell;
    private final SecondPosts secondPosts;
    private final Announcements announcements;
    private final Accounts accounts;
    private final Trail trail;
    private final Clock clock;

    Career(
            People people,
            Units units,
            Terms terms,
            Farewell farewell,
            SecondPosts secondPosts,
            Announcements announcements,
            Accounts accounts,
            Trail trail,
            Clock clock) {
        this.people = people;
        this.units = units;
        this.terms = terms;
        this.farewell = farewell;
        this.secondPosts = secondPosts;
        this.announcements = announcements;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    void serve(Person person, NewEmployment wish) {
        if (wish.from().isAfter(CivilTime.today(clock))) {
            throw Refusal.ruleBroken("lies-in-future").at("from");
        }
        if (!wish.category().equals(person.category())) {
            terms.demand(Catalogue.CATEGORY, wish.category(), "category", wish.from());
        }
        Service service = new Service(
                wish.category(), wish.unit(), units.of(wish.unit(), "unit").ancestors(), wish.from());
        tell(person, person.serve(service), List.of());
        note("service-taken-up", person, wish.from().toString());
    }

    /** Tomorrow at the earliest: who was responsible until today stays on record. */
    Departure leave(Person person, Leaving wish) {
        LocalDate on = wish.on();
        if (person.hasLeftBy(CivilTime.today(clock))) {
            throw Refusal.conflict("person-left").at("on");
        }
        if (!on.isAfter(CivilTime.today(clock))) {
            throw Refusal.ruleBroken("leaves-from-tomorrow").at("on");
        }
        List<PostingChanged> ended = farewell.end(person, CivilTime.startOf(on), wish.reason());
        int posts = secondPosts.leave(person.id(), on, wish.reason());
        tell(person, person.leave(on), ended);
        note("service-left", person, wish.reason());
        return new Departure(person.id(), on, ended.size(), posts);
    }

    private void tell(Person person, PersonChanged change, List<PostingChanged> postings) {
        people.index(List.of(person));
        announcements.tell(List.of(change), postings);
        accounts.follow(List.of(person));
    }

    private void note(String action, Person person, String reason) {
        trail.note(action, "person", Integer.toString(person.id()), person.ancestors(), reason);
    }
}
