package org.onebeat.cases.mediation;

/**
 * How a mediation begins.
 *
 * @param place where the parties meet; may be null
 * @param note may be null
 */
public record MediationStart(MediationKind kind, String place, String note) {}
