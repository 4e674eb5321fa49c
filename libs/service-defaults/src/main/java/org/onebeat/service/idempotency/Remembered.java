package org.onebeat.service.idempotency;

import org.onebeat.territory.Ancestors;

/**
 * What is remembered of a call.
 *
 * @param sealedAnswer null where the answer held a secret
 */
record Remembered(String digest, byte[] sealedAnswer, String recordId, Ancestors where) {}
