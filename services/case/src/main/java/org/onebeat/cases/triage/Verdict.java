package org.onebeat.cases.triage;

/** The colour that counts, the weighing behind it, and why an officer departed from it; the reason may be null. */
public record Verdict(Weighing weighing, Colour colour, String reason) {}
