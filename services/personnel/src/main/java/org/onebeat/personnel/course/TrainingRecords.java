package org.onebeat.personnel.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.course.PersonTraining.Attended;
import org.onebeat.personnel.posting.Engagements;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** What is on record of one person's training. */
@ApplicationScoped
class TrainingRecords {
    private final Attendances attendances;
    private final Sessions sessions;
    private final Requirements requirements;
    private final Mentorships mentorships;
    private final Engagements engagements;
    private final Territory territory;
    private final Clock clock;

    TrainingRecords(
            Attendances attendances,
            Sessions sessions,
            Requirements requirements,
            Mentorships mentorships,
            Engagements engagements,
            Territory territory,
            Clock clock) {
        this.attendances = attendances;
        this.sessions = sessions;
        this.requirements = requirements;
        this.mentorships = mentorships;
        this.engagements = engagements;
        this.territory = territory;
        this.clock = clock;
    }

    PersonTraining of(int person) {
        LocalDate today = CivilTime.today(clock);
        List<Attendance> rows = attendances.ofPerson(person);
        Map<Integer, CourseSession> held =
                sessions.of(rows.stream().map(Attendance::session).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CourseSession::id, each -> each));
        List<Integer> mentors = new ArrayList<>();
        List<Integer> newcomers = new ArrayList<>();
        for (Mentorship each : mentorships.present(person, today)) {
            (each.newcomer() == person ? mentors : newcomers)
                    .add(each.newcomer() == person ? each.mentor() : each.newcomer());
        }
        Map<Integer, Person> people = territory.people(
                Stream.of(mentors, newcomers).flatMap(Collection::stream).collect(Collectors.toSet()));
        return new PersonTraining(
                rows.stream()
                        .filter(row -> !isCalledOff(held.get(row.session())))
                        .map(row -> attended(row, held.get(row.session())))
                        .toList(),
                missing(person, rows, today),
                mentors.isEmpty() ? null : Colleague.of(mentors.getFirst(), people),
                newcomers.stream().map(id -> Colleague.of(id, people)).toList());
    }

    private static boolean isCalledOff(CourseSession session) {
        return session != null && session.view().state() == SessionState.CALLED_OFF;
    }

    private static Attended attended(Attendance row, CourseSession session) {
        return new Attended(
                row.course(),
                session == null ? null : session.view().place(),
                session == null ? null : session.from(),
                session == null ? row.heldUntil() : session.until(),
                row.outcome(),
                row.dueOn());
    }

    /** What postings need that stand or are planned, as if they started today or on their day. */
    private List<String> missing(int person, List<Attendance> rows, LocalDate today) {
        Instant now = clock.instant();
        List<Requirement> rules = requirements.all();
        Set<String> needed = engagements.of(List.of(person), now).getOrDefault(person, List.of()).stream()
                .map(posting -> new Starting(
                        person,
                        posting.function(),
                        posting.kind(),
                        posting.from().isBefore(now) ? today : CivilTime.dayOf(posting.from())))
                .flatMap(posting ->
                        rules.stream().filter(rule -> rule.concerns(posting)).map(Requirement::course))
                .collect(Collectors.toSet());
        return needed.stream()
                .filter(course -> rows.stream().noneMatch(row -> row.course().equals(course) && row.isGoodOn(today)))
                .sorted()
                .toList();
    }
}
