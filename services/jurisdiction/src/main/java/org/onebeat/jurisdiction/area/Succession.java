package org.onebeat.jurisdiction.area;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What an area became by a merger or a split, wholly or in part, and since when. */
@Embeddable
public record Succession(
        @Column(name = "successor_id") int area,
        @Column(name = "valid_from") LocalDate from) {}
