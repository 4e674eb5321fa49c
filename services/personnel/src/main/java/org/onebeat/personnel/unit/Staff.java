package org.onebeat.personnel.unit;

import jakarta.enterprise.context.ApplicationScoped;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;

/** People whom a caller may decide about: those in scope, and never oneself. */
@ApplicationScoped
public class Staff {
    private final People people;
    private final CurrentCaller caller;

    Staff(People people, CurrentCaller caller) {
        this.people = people;
        this.caller = caller;
    }

    /** 422 {@code unknown-person} for somebody outside the caller's scope. */
    public Person demand(int id, String field) {
        return people.find(id)
                .orElseThrow(() -> Refusal.ruleBroken("unknown-person").at(field));
    }

    /** Also 403 {@code own-matter} for the caller. */
    public Person demandOther(int id, String field) {
        demandNotOneself(id, field);
        return demand(id, field);
    }

    /** 403 {@code own-matter} for the caller. */
    public void demandNotOneself(int id) {
        demandNotOneself(id, "id");
    }

    private void demandNotOneself(int id, String field) {
        if (id == caller.personId()) {
            throw Refusal.forbidden("own-matter").at(field);
        }
    }
}
