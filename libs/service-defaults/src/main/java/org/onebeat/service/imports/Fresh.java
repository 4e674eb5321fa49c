package org.onebeat.service.imports;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.Ancestors;

/**
 * A record that was not known.
 *
 * @param index its place in the call, from 0
 * @param id of what it becomes
 * @param where it stood then: in the borders of its day, else in today's; null without a village
 * @param holder person id of who was responsible for the village then; null where nobody was
 */
public record Fresh<R extends PastRecord>(
        int index, UUID id, R record, Instant occurredAt, Ancestors where, Integer holder) {}
