package org.onebeat.cases.meeting;

/**
 * What came of a meeting.
 *
 * @param outcome code of the catalogue of outcomes
 * @param note about the matter, not about a person; may be null
 * @param nextStep what is done until they meet again; may be null
 */
public record Result(String outcome, String note, String nextStep) {}
