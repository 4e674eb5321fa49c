package org.onebeat.personnel.account;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** What is known here of a person's account in Keycloak; never a password. */
@Entity
public class Account implements Placed {
    @Id
    private int personId;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.WAITING;

    private String identity;
    private boolean signedIn;
    private long revision;
    private int attempts;
    private String cause;
    private Instant dueAt;

    @Embedded
    private Ancestors ancestors;

    protected Account() {}

    static Account of(int person, Ancestors ancestors, Instant now) {
        Account account = new Account();
        account.personId = person;
        account.follow(ancestors, now);
        return account;
    }

    /** The person or the postings have changed: the account is to follow at once, whatever went wrong before. */
    void follow(Ancestors place, Instant now) {
        ancestors = place;
        state = AccountState.WAITING;
        revision++;
        attempts = 0;
        cause = null;
        dueAt = now;
    }

    /** Keeps a worker's claim: nobody else looks before the lease is over, also if the worker dies. */
    void claim(Instant lease) {
        attempts++;
        dueAt = lease;
    }

    /** The user in Keycloak is as was wished for in that revision; a later wish keeps the account waiting. */
    void made(String user, long served, Instant now, Optional<Instant> nextTurn) {
        identity = user;
        if (served == revision) {
            state = AccountState.MADE;
            attempts = 0;
            cause = null;
            dueAt = nextTurn.orElse(null);
        } else {
            dueAt = now;
        }
    }

    /** Keycloak is away, which is nobody's fault: it waits on without an attempt counted. */
    void postpone(Instant until) {
        attempts--;
        dueAt = until;
    }

    void failed(String why, long served, Instant next) {
        if (served == revision) {
            state = AccountState.FAILED;
            cause = why;
            dueAt = next;
        }
    }

    /** The first password was replaced: no slip is printed any more. */
    void signIn() {
        signedIn = true;
    }

    void stand(Ancestors place) {
        ancestors = place;
    }

    public int person() {
        return personId;
    }

    AccountState state() {
        return state;
    }

    Optional<String> identity() {
        return Optional.ofNullable(identity);
    }

    boolean signedIn() {
        return signedIn;
    }

    long revision() {
        return revision;
    }

    int attempts() {
        return attempts;
    }

    Optional<String> cause() {
        return Optional.ofNullable(cause);
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
