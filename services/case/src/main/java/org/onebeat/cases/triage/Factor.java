package org.onebeat.cases.triage;

import jakarta.persistence.Embeddable;

/**
 * A factor of the matter, never of a person (domain.md section 9).
 *
 * @param zh what is asked, in Chinese
 * @param en the same in English
 * @param points what a yes adds
 * @param redByItself a yes makes the matter RED whatever else is answered
 * @param question factors with the same question exclude one another: 5 to 9 people, or 10 and more
 */
@Embeddable
public record Factor(String code, String zh, String en, int points, boolean redByItself, String question) {}
