package org.onebeat.fieldwork.task;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.Ancestors;

/**
 * What a task begins with.
 *
 * @param responsible person id; null where nobody holds the village
 * @param chosen somebody chose the person, else whoever holds the village
 * @param acceptBy when it goes up unless it is accepted
 */
public record Order(UUID id, Brief brief, Ancestors where, Integer responsible, boolean chosen, Instant acceptBy) {}
