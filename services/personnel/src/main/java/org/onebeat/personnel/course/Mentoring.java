package org.onebeat.personnel.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** Mentors begin and end to stand by newcomers. */
@ApplicationScoped
class Mentoring {
    private final Mentorships mentorships;
    private final People people;
    private final Numbers numbers;
    private final Trail trail;
    private final Clock clock;

    Mentoring(Mentorships mentorships, People people, Numbers numbers, Trail trail, Clock clock) {
        this.mentorships = mentorships;
        this.people = people;
        this.numbers = numbers;
        this.trail = trail;
        this.clock = clock;
    }

    Mentorship begin(NewMentorship wish) {
        // Whoever else gives this newcomer a mentor waits here, and then finds this one.
        Person newcomer = people.findLocked(wish.newcomer())
                .orElseThrow(() -> Refusal.ruleBroken("unknown-person").at("newcomer"));
        if (people.find(wish.mentor()).isEmpty()) {
            throw Refusal.ruleBroken("unknown-person").at("mentor");
        }
        if (wish.newcomer().equals(wish.mentor())) {
            throw Refusal.ruleBroken("mentor-oneself").at("mentor");
        }
        LocalDate from = wish.from() == null ? CivilTime.today(clock) : wish.from();
        if (!mentorships.of(newcomer.id(), from).isEmpty()) {
            throw Refusal.conflict("mentor-given").at("newcomer");
        }
        Mentorship begun =
                mentorships.add(Mentorship.begin(numbers.ofMentorships(1).remove(), newcomer, wish.mentor(), from));
        note("mentorship-begun", begun, null);
        return begun;
    }

    void end(Mentorship mentorship, MentorshipEnd wish) {
        mentorship.end(
                wish.on() == null ? CivilTime.today(clock) : wish.on(),
                wish.reason().strip());
        note("mentorship-ended", mentorship, wish.reason());
    }

    private void note(String action, Mentorship mentorship, String reason) {
        trail.note(action, "mentorship", Integer.toString(mentorship.id()), mentorship.ancestors(), reason);
        mentorships.settle();
    }
}
