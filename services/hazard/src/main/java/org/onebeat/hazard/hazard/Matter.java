package org.onebeat.hazard.hazard;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.onebeat.hazard.catalogue.Severity;

/**
 * What is dangerous.
 *
 * @param category code of the catalogue of categories
 * @param description a sentence about the matter, not about a person (domain.md section 9)
 */
@Embeddable
public record Matter(
        String category, @Enumerated(EnumType.STRING) Severity severity, String description) {}
