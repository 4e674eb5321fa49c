package org.onebeat.cases.request;

import java.util.UUID;
import org.onebeat.cases.party.Resident;

/**
 * What a resident asks.
 *
 * @param id that follows from the receipt
 * @param resident null where nobody says who they are
 */
record Asked(UUID id, RequestKind kind, String text, Resident resident) {}
