package org.onebeat.cases.catalogue;

import java.time.LocalDate;

/**
 * A code with its names in Chinese and English.
 *
 * @param retiredFrom the first day on which nobody chooses it any more; null while it is offered
 */
public record Label(String code, String zh, String en, LocalDate retiredFrom) {}
