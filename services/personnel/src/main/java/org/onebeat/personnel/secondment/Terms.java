package org.onebeat.personnel.secondment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.personnel.course.Prerequisites;
import org.onebeat.personnel.course.Starting;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.posting.Appointments;
import org.onebeat.personnel.posting.Engagements;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Terms begin by hand, are renewed, end early, and change places (domain.md section 3). */
@ApplicationScoped
class Terms {
    private final Secondments secondments;
    private final Sendings sendings;
    private final TermRules rules;
    private final Prerequisites prerequisites;
    private final People people;
    private final Postings postings;
    private final Appointments appointments;
    private final Engagements engagements;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Terms(
            Secondments secondments,
            Sendings sendings,
            TermRules rules,
            Prerequisites prerequisites,
            People people,
            Postings postings,
            Appointments appointments,
            Engagements engagements,
            Territory territory,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.secondments = secondments;
        this.sendings = sendings;
        this.rules = rules;
        this.prerequisites = prerequisites;
        this.people = people;
        this.postings = postings;
        this.appointments = appointments;
        this.engagements = engagements;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    Secondment begin(NewSecondment wish) {
        if (people.find(wish.person()).isEmpty()) {
            throw Refusal.ruleBroken("unknown-person").at("person");
        }
        demandVillage(wish.village());
        LocalDate from = wish.from() == null ? today() : wish.from();
        if (from.isBefore(today())) {
            throw Refusal.ruleBroken("term-from-now").at("from");
        }
        demandFree(wish.person(), from);
        List<String> specialities = wish.specialities() == null ? List.of() : wish.specialities();
        Sending sending = new Sending(
                wish.person(), wish.village(), Sending.SECONDED, specialities, end(wish.until(), from), null, null);
        return note("secondment-begun", send(sending, Role.COMMUNITY_OFFICER, from), null);
    }

    /** Goes on where it ends, on the same village or what became of it. */
    Secondment renew(Secondment term, Renewal wish) {
        term.demandGoingOn(today());
        demandNotRenewed(List.of(term));
        Sending next = next(term, villageOf(term), end(wish.until(), term.until()));
        return note("secondment-renewed", send(next, functionOf(term), term.until()), null);
    }

    /** With its posting, as every other one ends; a renewal that has not begun is called off (see {@link Ending}). */
    Secondment end(Secondment term, SecondmentEnd wish) {
        LocalDate on = wish.on() == null ? today() : wish.on();
        if (on.isBefore(today())) {
            throw Refusal.ruleBroken("term-from-now").at("on");
        }
        term.demandGoingOn(on);
        Posting posting = postings.findLocked(term.posting()).orElseThrow(Refusal::notFound);
        appointments.end(posting, startOf(on), wish.reason().strip());
        return note("secondment-ended", term, wish.reason());
    }

    /** Each goes on with the other's village until the end of the own term. */
    List<Secondment> swap(Secondment one, Secondment other, Swap wish) {
        LocalDate on = wish.on() == null ? today() : wish.on();
        if (one.id() == other.id()) {
            throw Refusal.ruleBroken("secondment-swap-with-oneself").at("with");
        }
        for (Secondment term : List.of(one, other)) {
            term.demandGoingOn(on);
            if (on.isBefore(today()) || on.isBefore(term.from())) {
                throw Refusal.ruleBroken("term-from-now").at("on");
            }
        }
        demandNotRenewed(List.of(one, other));
        List<Sending> exchange =
                List.of(next(one, villageOf(other), one.until()), next(other, villageOf(one), other.until()));
        one.end(on, wish.reason().strip());
        other.end(on, wish.reason().strip());
        secondments.settle();
        return sendings.send(exchange, functionOf(one), startOf(on)).stream()
                .map(id -> note("secondment-swapped", secondments.find(id).orElseThrow(), wish.reason()))
                .toList();
    }

    private void demandNotRenewed(List<Secondment> terms) {
        if (!secondments.goneOnFrom(terms.stream().map(Secondment::id).toList()).isEmpty()) {
            throw Refusal.conflict("secondment-renewed");
        }
    }

    /** Whoever serves as community officer, seconded or not, is not taken from there in passing. */
    private void demandFree(int person, LocalDate from) {
        boolean serves = engagements.of(List.of(person), startOf(from)).getOrDefault(person, List.of()).stream()
                .anyMatch(held -> held.function() == Role.COMMUNITY_OFFICER && !held.acting());
        if (serves) {
            throw Refusal.conflict("function-held").at("person");
        }
    }

    private Secondment send(Sending sending, Role function, LocalDate from) {
        prerequisites.demand(List.of(new Starting(sending.person(), function, sending.kind(), from)));
        int id = sendings.send(List.of(sending), function, startOf(from)).getFirst();
        return secondments.find(id).orElseThrow();
    }

    private Role functionOf(Secondment term) {
        return postings.find(term.posting()).orElseThrow(Refusal::notFound).function();
    }

    /** The village, or the one that goes on with it. */
    private int villageOf(Secondment term) {
        return territory.heirs(List.of(term.village()), today()).getOrDefault(term.village(), term.village());
    }

    private static Sending next(Secondment term, int village, LocalDate until) {
        return new Sending(
                term.person(), village, Sending.SECONDED, term.specialities(), until, term.selection(), term.id());
    }

    private LocalDate end(LocalDate wished, LocalDate from) {
        LocalDate end = wished == null ? from.plusMonths(rules.on(from).termMonths()) : wished;
        if (!end.isAfter(from)) {
            throw Refusal.ruleBroken("until-after-from").at("until");
        }
        return end;
    }

    private void demandVillage(int id) {
        Ancestors where = territory.ancestorsOf(id, today());
        if (!caller.scope().covers(where)) {
            throw Refusal.forbidden("out-of-scope").at("village");
        }
        if (territory.areas(List.of(id)).get(id).kind() != AreaKind.VILLAGE) {
            throw Refusal.ruleBroken("selection-village").at("village");
        }
    }

    /** Today's changes hold from this instant. */
    private Instant startOf(LocalDate day) {
        return day.equals(today()) ? clock.instant() : CivilTime.startOf(day);
    }

    private LocalDate today() {
        return CivilTime.today(clock);
    }

    private Secondment note(String action, Secondment term, String reason) {
        trail.note(action, "secondment", Integer.toString(term.id()), term.ancestors(), reason);
        return term;
    }
}
