package org.onebeat.hazard.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The place at which a hazard was found, and the kind that it was on that day. */
@Embeddable
public record Site(
        @Column(name = "place_id") UUID place,
        @Column(name = "place_kind") String kind) {}
