package org.onebeat.personnel.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.rule.Yardstick;
import org.onebeat.personnel.rule.Yardsticks;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** Hears what somebody objects to, and sees to it that they are answered. */
@ApplicationScoped
class Hearing {
    private final Objections objections;
    private final People people;
    private final Terms terms;
    private final Yardsticks yardsticks;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Hearing(
            Objections objections,
            People people,
            Terms terms,
            Yardsticks yardsticks,
            Territory territory,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.objections = objections;
        this.people = people;
        this.terms = terms;
        this.yardsticks = yardsticks;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** The same under the same id changes nothing; 409 where the id says something else, or is another's. */
    Objection raise(int me, UUID id, ObjectionForm form) {
        terms.demand(Catalogue.OBJECTION, form.about(), "about");
        Optional<Objection> there = objections.find(id);
        if (there.isPresent()) {
            return there.filter(raised -> raised.person() == me && raised.says(form))
                    .orElseThrow(() -> Refusal.conflict("already-there"));
        }
        Person person = people.find(me).orElseThrow(Refusal::notFound);
        LocalDate today = CivilTime.today(clock);
        LocalDate due = today.plusDays(yardsticks.on(Yardstick.OBJECTION_DAYS, today));
        Objection raised = objections.add(Objection.raise(id, person, form, clock.instant(), due));
        note("objection-raised", raised);
        return raised;
    }

    void answer(Objection raised, ObjectionAnswer told) {
        if (raised.person() == caller.personId()) {
            throw Refusal.forbidden("own-matter");
        }
        raised.answer(caller.personId(), told, clock.instant());
        note("objection-answered", raised);
    }

    List<ObjectionView> views(Collection<Objection> rows) {
        var names = territory.people(rows.stream()
                .flatMap(row -> Stream.of(row.person(), row.answeredBy() == null ? row.person() : row.answeredBy()))
                .collect(Collectors.toSet()));
        return rows.stream().map(row -> ObjectionView.of(row, names)).toList();
    }

    private void note(String action, Objection row) {
        objections.settle();
        trail.note(action, "objection", row.id().toString(), row.ancestors(), null);
    }
}
