package org.onebeat.personnel.account;

/** Where people's accounts are kept. Each call can be repeated and then changes nothing more. */
interface Directory {
    /**
     * Makes the account, or puts it right.
     *
     * @return id of the user
     * @throws AccountTaken if a user of this name exists that is not this person's
     * @throws DirectoryAway if the directory does not answer, or not now
     */
    String keep(Identity identity);

    /** Removes the account if it is this person's; whoever else has the name keeps it. */
    void remove(Identity identity);

    /**
     * Gives a first password, to be replaced at the first sign-in.
     *
     * @return false, and nothing is changed, if the owner has signed in before
     */
    boolean firstPassword(String user, String password);
}
