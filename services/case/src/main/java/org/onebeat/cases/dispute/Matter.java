package org.onebeat.cases.dispute;

import jakarta.persistence.Embeddable;

/**
 * What a dispute is about.
 *
 * @param category code of the catalogue of categories
 * @param source code of the catalogue of sources
 * @param summary a sentence about the matter, not about a person (domain.md section 9)
 */
@Embeddable
public record Matter(String category, String source, String summary) {}
