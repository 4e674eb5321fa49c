package org.onebeat.jurisdiction.boundary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.onebeat.service.position.ReferenceSystem;

/**
 * Which map says so.
 *
 * @param approval its approval number, null if it has none
 */
@Embeddable
record Origin(
        @Column(name = "pack_id") UUID pack,
        @Enumerated(EnumType.STRING) ReferenceSystem system,
        String approval,
        String source) {}
