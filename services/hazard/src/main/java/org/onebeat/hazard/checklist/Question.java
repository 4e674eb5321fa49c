package org.onebeat.hazard.checklist;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.onebeat.hazard.catalogue.Severity;

/**
 * A question of a checklist. "No" means that something is wrong.
 *
 * @param category of the hazard that a "no" proposes
 * @param severity of the hazard that a "no" proposes
 */
@Embeddable
public record Question(
        String code,
        String zh,
        String en,
        String category,
        @Enumerated(EnumType.STRING) Severity severity) {}
