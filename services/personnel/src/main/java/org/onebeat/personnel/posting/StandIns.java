package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

/**
 * Somebody acts for a holder who is away (domain.md section 3: acting cover): responsible from the first instant to the
 * last, with the open work, which then returns. What is past stays as it was.
 */
@ApplicationScoped
public class StandIns {
    private static final Set<Role> COVERED =
            EnumSet.of(Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY, Role.GRID_WORKER);

    private final Postings postings;
    private final People people;
    private final Accounts accounts;
    private final Givers givers;
    private final Numbers numbers;
    private final TemporalRules rules;
    private final Announcements announcements;
    private final Clock clock;

    StandIns(
            Postings postings,
            People people,
            Accounts accounts,
            Givers givers,
            Numbers numbers,
            TemporalRules rules,
            Announcements announcements,
            Clock clock) {
        this.postings = postings;
        this.people = people;
        this.accounts = accounts;
        this.givers = givers;
        this.numbers = numbers;
        this.rules = rules;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What of these people would stand without a holder while they are away. */
    public List<Posting> leftBy(List<Integer> absent, Instant from) {
        return postings.ofPeopleFrom(absent, from).stream()
                .filter(posting -> !posting.acting() && COVERED.contains(posting.function()))
                .toList();
    }

    /** The deputy acts in every post of the absent one from now or the first instant on, in place of whoever did. */
    public void send(Absence absence, int absent, int deputyId, Span away) {
        Instant now = clock.instant();
        Span span = away.after(now);
        Person deputy = people.find(deputyId)
                .filter(found -> deputyId != absent && found.servesOn(CivilTime.dayOf(span.from())))
                .orElseThrow(() -> Refusal.ruleBroken("unknown-person").at("cover"));
        List<Posting> left = span.isOver()
                ? List.of()
                : leftBy(List.of(absent), span.from()).stream()
                        .filter(posting -> posting.from().isBefore(span.until()))
                        .toList();
        if (left.isEmpty()) {
            throw Refusal.ruleBroken("nothing-to-cover").at("cover");
        }
        left.forEach(posting -> givers.demand(posting.function()));
        // Whoever changes one of them waits here, and then tells who acts for it.
        left.forEach(posting -> postings.findLocked(posting.id()));
        rules.postpone();
        List<PostingChanged> told = new ArrayList<>(relieve(absence, span.from()));
        Queue<Integer> ids = numbers.ofPostings(left.size());
        for (Posting posting : left) {
            Posting acting = postings.add(Posting.actFor(ids.remove(), posting, deputyId, absence, span, now));
            told.add(acting.assigned());
        }
        rules.ask();
        tell(told, deputy);
    }

    /** The absence ends then; what is over stays as it was. */
    public void until(Absence absence, Instant end) {
        Instant at = end.isBefore(clock.instant()) ? clock.instant() : end;
        rules.postpone();
        List<PostingChanged> told = relieve(absence, at);
        rules.ask();
        tell(told, null);
    }

    private List<PostingChanged> relieve(Absence absence, Instant at) {
        Instant now = clock.instant();
        return postings.of(absence.cause(), List.of(absence.number())).stream()
                .filter(acting -> acting.until().isAfter(now))
                .flatMap(acting ->
                        postings.find(acting.actsFor()).stream().map(covered -> acting.actUntil(at, covered, now)))
                .toList();
    }

    private void tell(List<PostingChanged> told, Person deputy) {
        announcements.tell(List.of(), told);
        List<Person> touched = new ArrayList<>(
                people.of(told.stream().map(PostingChanged::person).distinct().toList()));
        if (deputy != null && !touched.contains(deputy)) {
            touched.add(deputy);
        }
        accounts.follow(touched);
    }
}
