package org.onebeat.service.idempotency;

/**
 * One call of a POST.
 *
 * @param caller the account that calls
 * @param route the operation, its path as written in the code
 * @param key the caller's Idempotency-Key
 * @param digest keyed digest of the arguments: the bodies hold names and numbers that a plain digest would give away
 */
record Attempt(String caller, String route, String key, String digest) {
    /** The same for each repetition. */
    String identity() {
        return caller + '\n' + route + '\n' + key;
    }
}
