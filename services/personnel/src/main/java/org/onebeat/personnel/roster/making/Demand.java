package org.onebeat.personnel.roster.making;

/**
 * What a duty is, by the rule of its day.
 *
 * @param qualification what whoever takes it must hold; null where nothing
 */
public record Demand(String duty, String qualification, Limits limits) {}
