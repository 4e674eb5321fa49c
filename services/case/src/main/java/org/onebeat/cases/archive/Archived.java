package org.onebeat.cases.archive;

import java.time.Instant;

/**
 * That the whole file is kept as one document.
 *
 * @param sequence of the latest step that stands in it
 */
public record Archived(Instant madeAt, long sequence) {}
