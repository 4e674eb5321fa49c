package org.onebeat.jurisdiction.boundary;

import java.time.LocalDate;
import java.util.List;
import org.onebeat.service.position.ReferenceSystem;

/**
 * An outline as it came, and all that there were before and are to come.
 *
 * @param history the latest first
 */
record BoundaryFile(BoundaryView boundary, List<Span> history) {

    /**
     * @param until exclusive, null while open
     */
    record Span(LocalDate from, LocalDate until, ReferenceSystem system, String approval, String source) {

        static Span of(Boundary boundary) {
            Origin origin = boundary.origin();
            return new Span(boundary.from(), boundary.until(), origin.system(), origin.approval(), origin.source());
        }
    }
}
