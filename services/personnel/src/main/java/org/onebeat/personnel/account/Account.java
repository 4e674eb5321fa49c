package org.onebeat.personnel.account;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** What is known here of a person's account in Keycloak; never a password. */
@Entity
@DynamicUpdate // a worker that settles does not write back over a sign-in of that moment
public class Account implements Placed {
    @Id
    private int personId;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.WAITING;

    private String identity;
    private boolean signedIn;
    private boolean slipPrinted;
    private long revision;
    private int attempts;
    private String cause;
    private Instant dueAt;

    // Name of the account once its person was taken back: the user is to go, and this row with it.
    private String leaving;

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

    /** The person was taken back. A worker may be making the user just now: it is looked for once that is over. */
    void leave(String name, Instant now, Duration lease) {
        leaving = name;
        dueAt = state == AccountState.MADE ? now : now.plus(lease);
        state = AccountState.WAITING;
        revision++;
        attempts = 0;
        cause = null;
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

    /** A first password lies on paper. */
    void printed() {
        slipPrinted = true;
    }

    void stand(Ancestors place) {
        ancestors = place;
    }

    public int person() {
        return personId;
    }

    /** Name of the account whose user is to go. */
    Optional<String> leaving() {
        return Optional.ofNullable(leaving);
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
