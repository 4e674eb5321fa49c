package org.onebeat.personnel.roster.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** What people wish of days to come; whose, is for the caller to have asked within their scope. */
@ApplicationScoped
public class DutyWishes {
    private static final String KEEP = """
            insert into duty_wish (person_id, day, duty, entered_by, county_id)
            select id, :day, :duty, cast(:by as integer), county_id from person where id = :person
            on conflict (person_id, day) do update set duty = excluded.duty, entered_by = excluded.entered_by
            """;
    private static final String ASKED = """
            select person_id, day, duty, entered_by from duty_wish
            where person_id in (:people) and day >= :from and day < :until order by day, person_id
            """;

    private static final int MONTHS = 12;

    private final EntityManager entities;
    private final Clock clock;

    DutyWishes(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
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

    /** Days for which one can wish. */
    void demandToCome(LocalDate day) {
        LocalDate today = CivilTime.today(clock);
        if (!day.isAfter(today) || !day.isBefore(today.plusMonths(MONTHS))) {
            throw Refusal.ruleBroken("wish-for-days-to-come").at("day");
        }
    }

    /** From today on. */
    List<DutyWish> toCome(int person) {
        LocalDate today = CivilTime.today(clock);
        return of(List.of(person), today, today.plusMonths(MONTHS));
    }

    /** One wish a day: another one takes its place. False where the person is of a county that the caller does not reach. */
    boolean keep(DutyWish wish) {
        return entities.createNativeQuery(KEEP)
                        .setParameter("day", wish.day())
                        .setParameter("duty", wish.duty())
                        .setParameter("by", new TypedParameterValue<>(StandardBasicTypes.INTEGER, wish.enteredBy()))
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
