package org.onebeat.cases.dispute;

/** A new file and the event that tells of it. */
public record Opened(Dispute dispute, DisputeEvent.Reported event) {}
