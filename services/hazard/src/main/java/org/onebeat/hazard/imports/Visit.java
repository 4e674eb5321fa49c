package org.onebeat.hazard.imports;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.hazard.place.Place;
import org.onebeat.territory.Ancestors;

/**
 * A past inspection at its place.
 *
 * @param where it stood then
 * @param holder person id of who held the village then; null where nobody did
 */
record Visit(UUID id, PastInspection record, Instant occurredAt, Place place, Ancestors where, Integer holder) {}
