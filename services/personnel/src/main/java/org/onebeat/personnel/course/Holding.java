package org.onebeat.personnel.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;

/** Sessions are planned, people invited, and what came of it is kept. */
@ApplicationScoped
class Holding {
    private final Sessions sessions;
    private final Attendances attendances;
    private final Courses courses;
    private final People people;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Holding(
            Sessions sessions,
            Attendances attendances,
            Courses courses,
            People people,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.courses = courses;
        this.people = people;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    CourseSession plan(NewSession wish) {
        if (!caller.scope().areas(AreaKind.COUNTY).contains(wish.county())) {
            throw Refusal.forbidden("out-of-scope").at("county");
        }
        courses.demand(wish.course());
        return note(
                "session-planned",
                sessions.add(CourseSession.plan(
                        sessions.nextId(), wish.course(), wish.county(), wish.form(), clock.instant())));
    }

    CourseSession correct(CourseSession session, SessionForm form) {
        session.correct(form, clock.instant());
        return note("session-corrected", session);
    }

    /** Whoever is invited already stays so. */
    CourseSession invite(CourseSession session, Invitation invitation) {
        session.demandPlanned();
        Map<Integer, Person> known =
                people.of(invitation.people()).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Set<Integer> invited =
                attendances.of(session.id()).stream().map(Attendance::person).collect(Collectors.toSet());
        List<Integer> wanted = invitation.people();
        for (int i = 0; i < wanted.size(); i++) {
            Person person = known.get(wanted.get(i));
            if (person == null) {
                throw Refusal.ruleBroken("unknown-person").at("people[" + i + "]");
            }
            if (invited.add(person.id())) {
                attendances.add(Attendance.invite(session, person));
            }
        }
        return note("session-invited", session);
    }

    /** Who is named neither as passed nor as failed was absent; 422 for somebody who was not invited. */
    CourseSession hold(CourseSession session, Results results) {
        session.hold(CivilTime.today(clock), clock.instant());
        Course course = courses.byCode().get(session.course());
        Map<Integer, Attendance> invited = attendances.of(session.id()).stream()
                .collect(Collectors.toMap(Attendance::person, Function.identity()));
        demandInvited(results.passed(), invited, "passed");
        demandInvited(results.failed(), invited, "failed");
        for (Attendance attendance : invited.values()) {
            Outcome came = results.passed().contains(attendance.person())
                    ? Outcome.PASSED
                    : results.failed().contains(attendance.person()) ? Outcome.FAILED : Outcome.ABSENT;
            attendance.settle(came, session, course);
        }
        return note("session-held", session);
    }

    CourseSession callOff(CourseSession session) {
        session.callOff(clock.instant());
        return note("session-called-off", session);
    }

    private static void demandInvited(List<Integer> named, Map<Integer, Attendance> invited, String field) {
        for (int i = 0; i < named.size(); i++) {
            if (!invited.containsKey(named.get(i))) {
                throw Refusal.ruleBroken("not-invited").at(field + "[" + i + "]");
            }
        }
    }

    private CourseSession note(String action, CourseSession session) {
        trail.note(action, "course-session", Integer.toString(session.id()), session.ancestors(), null);
        sessions.settle();
        return session;
    }
}
