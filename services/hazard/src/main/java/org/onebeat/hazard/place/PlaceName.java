package org.onebeat.hazard.place;

import java.util.UUID;
import org.onebeat.service.position.Position;

/**
 * A place by its name; null where it is out of sight.
 *
 * @param position null if not known
 */
public record PlaceName(UUID id, String name, Position position) {}
