package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** The sets of standards, one after another. */
@ApplicationScoped
class StaffingStandards {
    private final EntityManager entities;
    private final Clock clock;

    StaffingStandards(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The latest first. */
    List<StaffingStandard> all() {
        return entities.createQuery("from StaffingStandard it order by it.from desc", StaffingStandard.class)
                .getResultList();
    }

    /** What held on that day; before the first set, the first. */
    StaffingStandard on(LocalDate day) {
        List<StaffingStandard> all = all();
        return all.stream()
                .filter(standard -> !standard.from().isAfter(day))
                .findFirst()
                .orElse(all.getLast());
    }

    StaffingStandard add(StandardForm form) {
        if (form.from().isBefore(CivilTime.today(clock))) {
            throw Refusal.ruleBroken("rule-in-past").at("from");
        }
        if (form.targetPercent() > form.stretchPercent()) {
            throw Refusal.ruleBroken("target-above-stretch").at("targetPercent");
        }
        if (entities.find(StaffingStandard.class, form.from()) != null) {
            throw Refusal.conflict("rule-of-day").at("from");
        }
        StaffingStandard standard = new StaffingStandard(form);
        entities.persist(standard);
        return standard;
    }
}
