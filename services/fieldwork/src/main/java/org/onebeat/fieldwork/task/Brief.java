package org.onebeat.fieldwork.task;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What a task is about: never changed after its dispatch.
 *
 * @param kind code of the catalogue
 * @param instruction what is to be done
 * @param issuedBy person id
 * @param issuingUnit area id of the station or county that dispatches
 */
@Embeddable
public record Brief(
        String kind, String instruction, int issuedBy, int issuingUnit, Instant dispatchedAt, Instant dueAt) {}
