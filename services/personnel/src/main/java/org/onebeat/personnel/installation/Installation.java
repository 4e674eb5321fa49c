package org.onebeat.personnel.installation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.person.Particulars;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.ServiceNumber;
import org.onebeat.personnel.posting.Assignment;
import org.onebeat.personnel.posting.Place;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.personnel.register.Turnstile;
import org.onebeat.personnel.register.Turnstile.Gate;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Role;
import org.onebeat.territory.Wall;

/**
 * The first administrator, with a posting over the whole city: without one nobody could enter anybody (architecture.md
 * section 4). Entered once, at the first start; whatever is changed later stays.
 */
@ApplicationScoped
class Installation {
    private static final int FIRST = 1;

    private final InstallationSettings settings;
    private final People people;
    private final Postings postings;
    private final Accounts accounts;
    private final Announcements announcements;
    private final Turnstile turnstile;
    private final Wall wall;
    private final Clock clock;

    Installation(
            InstallationSettings settings,
            People people,
            Postings postings,
            Accounts accounts,
            Announcements announcements,
            Turnstile turnstile,
            Wall wall,
            Clock clock) {
        this.settings = settings;
        this.people = people;
        this.postings = postings;
        this.accounts = accounts;
        this.announcements = announcements;
        this.turnstile = turnstile;
        this.wall = wall;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(this::seed));
    }

    private void seed() {
        // Several replicas may start at once: the second one waits here, and then finds the person.
        turnstile.enter(Gate.INSTALLATION, FIRST);
        if (people.find(FIRST).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Ancestors city = Ancestors.ofCounty(City.ID);
        Person person = people.add(Person.register(
                FIRST,
                ServiceNumber.of(settings.administrator()),
                new Particulars(settings.administratorName(), "POLICE_OFFICER", City.ID, city, null),
                CivilTime.dayOf(now)));
        Place place = new Place(new Area(City.ID, AreaKind.CITY, null, null), city);
        Posting posting = postings.add(
                Posting.assign(new Assignment(FIRST, FIRST, Role.CITY_ADMIN, true, null, List.of(place), now), now));
        people.index(List.of(person));
        accounts.follow(List.of(person));
        announcements.tell(List.of(person.registered()), List.of(posting.assigned()));
    }
}
