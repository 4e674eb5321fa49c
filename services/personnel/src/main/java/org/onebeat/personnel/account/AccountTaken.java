package org.onebeat.personnel.account;

/** A user of this name exists that is not this person's: never taken over, since somebody else signs in with it. */
public final class AccountTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AccountTaken(String account) {
        super("user " + account + " exists and is not ours");
    }
}
