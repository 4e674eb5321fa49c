package org.onebeat.jurisdiction.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.jurisdiction.facility.Service;

/** A village that a point served before a workbook changed it. */
@Embeddable
record FormerService(
        @Column(name = "point_id") UUID point,
        @Column(name = "village_id") int village,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_until") LocalDate until) {

    static FormerService of(UUID point, Service service) {
        return new FormerService(point, service.village(), service.from(), service.until());
    }

    Service service() {
        return new Service(village, from, until);
    }
}
