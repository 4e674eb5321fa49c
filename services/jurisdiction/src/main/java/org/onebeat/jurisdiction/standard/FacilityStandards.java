package org.onebeat.jurisdiction.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.service.problem.Refusal;

/** The sets of standards, one after another. */
@ApplicationScoped
class FacilityStandards {

    private final EntityManager entities;
    private final Standing standing;

    FacilityStandards(EntityManager entities, Standing standing) {
        this.entities = entities;
        this.standing = standing;
    }

    List<FacilityStandard> all() {
        return entities.createQuery("from FacilityStandard it order by it.from desc", FacilityStandard.class)
                .getResultList();
    }

    Rules inForce(LocalDate day) {
        return all().stream()
                .filter(standard -> !standard.from().isAfter(day))
                .findFirst()
                .map(FacilityStandard::rules)
                .orElseThrow();
    }

    FacilityStandard add(StandardForm form) {
        if (form.from().isBefore(standing.today())) {
            throw Refusal.ruleBroken("standard-in-past").at("from");
        }
        if (form.fewestVillages() > form.mostVillages()) {
            throw Refusal.ruleBroken("fewest-above-most").at("fewestVillages");
        }
        if (entities.find(FacilityStandard.class, form.from()) != null) {
            throw Refusal.conflict("standard-of-day-exists", Map.of("from", form.from()));
        }
        FacilityStandard standard = new FacilityStandard(form);
        entities.persist(standard);
        return standard;
    }
}
