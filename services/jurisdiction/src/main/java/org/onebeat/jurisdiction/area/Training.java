package org.onebeat.jurisdiction.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What is recorded in the area from that instant until the other is practice and counts nowhere; null while it goes on. */
@Embeddable
public record Training(
        @Column(name = "valid_from") Instant from,
        @Column(name = "valid_until") Instant until) {}
