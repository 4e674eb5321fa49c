package org.onebeat.service.idempotency;

/**
 * Carries a stored answer past the resource method, whatever that method returns, and ends the transaction of a call
 * that has nothing to do.
 */
final class Replay extends RuntimeException {
    private final transient Answer answer;

    Replay(Answer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
