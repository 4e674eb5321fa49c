package org.onebeat.hazard.hazard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * How a hazard came to be known.
 *
 * @param inspection that found it, null without one
 * @param find of field work from which it arose, null without one
 * @param imported from the past: no clock runs for it
 * @param reference what the importer calls it, null where it was not imported
 */
@Embeddable
public record Origin(
        @Column(name = "inspection_id") UUID inspection,
        @Column(name = "find_id") UUID find,
        boolean imported,
        String reference) {

    public static final Origin REPORT = new Origin(null, null, false, null);

    public static Origin inspection(UUID inspection) {
        return new Origin(inspection, null, false, null);
    }

    public static Origin find(UUID find) {
        return new Origin(null, find, false, null);
    }

    public static Origin imported(UUID inspection, String reference) {
        return new Origin(inspection, null, true, reference);
    }
}
