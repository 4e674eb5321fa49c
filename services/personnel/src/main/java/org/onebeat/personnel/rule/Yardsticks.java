package org.onebeat.personnel.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.service.problem.Refusal;

/** The numbers of the rules, one after another. */
@ApplicationScoped
public class Yardsticks {
    private final EntityManager entities;

    Yardsticks(EntityManager entities) {
        this.entities = entities;
    }

    /** By name, the latest first. */
    List<NumberForm> all() {
        return entities.createQuery("from DatedNumber it order by it.key.name, it.key.from desc", DatedNumber.class)
                .getResultStream()
                .map(DatedNumber::form)
                .toList();
    }

    /** Before the first number the first one holds. */
    public int on(Yardstick name, LocalDate day) {
        List<NumberForm> known =
                all().stream().filter(number -> number.name() == name).toList();
        return known.stream()
                .filter(number -> !number.from().isAfter(day))
                .findFirst()
                .orElseGet(known::getLast)
                .number();
    }

    NumberForm add(NumberForm form, LocalDate today) {
        if (form.from().isBefore(today)) {
            throw Refusal.ruleBroken("rule-in-past").at("from");
        }
        DatedNumber added = new DatedNumber(form);
        if (entities.find(DatedNumber.class, new DatedNumber.Key(form.name(), form.from())) != null) {
            throw Refusal.conflict("already-there").at("from");
        }
        entities.persist(added);
        return form;
    }
}
