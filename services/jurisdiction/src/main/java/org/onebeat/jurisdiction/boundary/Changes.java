package org.onebeat.jurisdiction.boundary;

import jakarta.persistence.Embeddable;

/** How many outlines are new, lie otherwise than before, and are what was there. */
@Embeddable
record Changes(int added, int replaced, int unchanged) {}
