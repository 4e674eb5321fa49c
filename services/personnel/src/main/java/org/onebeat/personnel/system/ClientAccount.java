package org.onebeat.personnel.system;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.onebeat.personnel.account.AccountState;

/** How far a system's client in Keycloak follows it; never a secret. */
@Embeddable
class ClientAccount {
    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.WAITING;

    private String identity;
    private int attempts;
    private String cause;
    private Instant dueAt;

    /** The client is to follow at once, whatever went wrong before. */
    void follow(Instant now) {
        state = AccountState.WAITING;
        attempts = 0;
        cause = null;
        dueAt = now;
    }

    /** Keeps a worker's claim: nobody else looks before the lease is over, also if the worker dies. */
    void claim(Instant lease) {
        attempts++;
        dueAt = lease;
    }

    /** It is there. */
    void known(String made) {
        identity = made;
    }

    /** It is as was wished for, and looked at again then; never if there is nothing to come. */
    void made(Instant next) {
        state = AccountState.MADE;
        attempts = 0;
        cause = null;
        dueAt = next;
    }

    void failed(String why, Instant next) {
        state = AccountState.FAILED;
        cause = why;
        dueAt = next;
    }

    AccountState state() {
        return state;
    }

    /** Id of the client in Keycloak, once one is known to be ours. */
    Optional<String> identity() {
        return Optional.ofNullable(identity);
    }

    int attempts() {
        return attempts;
    }

    /** Why it failed. */
    Optional<String> cause() {
        return Optional.ofNullable(cause);
    }
}
