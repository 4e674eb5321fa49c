package org.onebeat.personnel.roster.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What people wish of days to come; whose, is for the caller to have asked within their scope. */
@ApplicationScoped
public class DutyWishes {
    private static final String KEEP = """
            insert into duty_wish (person_id, day, duty, county_id)
            select id, :day, :duty, county_id from person where id = :person
            on conflict (person_id, day) do update set duty = excluded.duty
            """;
    private static final String ASKED = """
            select person_id, day, duty from duty_wish
            where person_id in (:people) and day >= :from and day < :until order by day, person_id
            """;

    private final EntityManager entities;

    DutyWishes(EntityManager entities) {
        this.entities = entities;
    }

    /** What these people wish of the days from one until another (exclusive). */
    public List<DutyWish> of(Collection<Integer> people, LocalDate from, LocalDate until) {
        if (people.isEmpty()) {
            return List.of();
        }
        return entities.createNativeQuery(ASKED, DutyWish.class)
                .setParameter("people", people)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** One wish a day: another one takes its place. False where the person is of a county that the caller does not reach. */
    boolean keep(DutyWish wish) {
        return entities.createNativeQuery(KEEP)
                        .setParameter("day", wish.day())
                        .setParameter("duty", wish.duty())
                        .setParameter("person", wish.person())
                        .executeUpdate()
                > 0;
    }

    /** Whether there was one. */
    boolean drop(int person, LocalDate day) {
        return entities.createNativeQuery("delete from duty_wish where person_id = :person and day = :day")
                        .setParameter("person", person)
                        .setParameter("day", day)
                        .executeUpdate()
                > 0;
    }
}
