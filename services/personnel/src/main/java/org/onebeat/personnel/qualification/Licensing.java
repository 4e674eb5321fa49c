package org.onebeat.personnel.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** Qualifications are entered, and end. */
@ApplicationScoped
class Licensing {
    private final Qualifications qualifications;
    private final Terms terms;
    private final People people;
    private final Numbers numbers;
    private final Trail trail;
    private final Clock clock;

    Licensing(Qualifications qualifications, Terms terms, People people, Numbers numbers, Trail trail, Clock clock) {
        this.qualifications = qualifications;
        this.terms = terms;
        this.people = people;
        this.numbers = numbers;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of them or none: whoever holds it already is named. */
    List<Qualification> grant(NewQualifications wish) {
        terms.demand(Catalogue.QUALIFICATION, wish.kind(), "kind", wish.from());
        if (wish.until() != null && !wish.until().isAfter(wish.from())) {
            throw Refusal.ruleBroken("ends-before-it-begins").at("until");
        }
        List<Qualification> granted = new ArrayList<>();
        for (int i = 0; i < wish.people().size(); i++) {
            granted.add(grant(wish, wish.people().get(i), "people[" + i + "]"));
        }
        qualifications.settle();
        return granted;
    }

    private Qualification grant(NewQualifications wish, int id, String field) {
        Person person = people.findLocked(id)
                .orElseThrow(() -> Refusal.ruleBroken("unknown-person").at(field));
        boolean held = qualifications.heldBy(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(one -> one.kind().equals(wish.kind()))
                .anyMatch(one -> one.heldAfter(wish.from())
                        && (wish.until() == null || one.from().isBefore(wish.until())));
        if (held) {
            throw Refusal.conflict("qualification-held", Map.of("person", person.displayName()))
                    .at(field);
        }
        Qualification granted = qualifications.add(Qualification.grant(
                numbers.ofQualifications(1).remove(), person, wish.kind(), wish.from(), wish.until()));
        note("qualification-granted", granted, null);
        return granted;
    }

    void end(Qualification qualification, QualificationEnd wish) {
        LocalDate on = wish.on() == null ? CivilTime.today(clock) : wish.on();
        qualification.end(on, wish.reason().strip());
        note("qualification-ended", qualification, wish.reason());
        qualifications.settle();
    }

    private void note(String action, Qualification row, String reason) {
        trail.note(action, "qualification", Integer.toString(row.id()), row.ancestors(), reason);
    }
}
