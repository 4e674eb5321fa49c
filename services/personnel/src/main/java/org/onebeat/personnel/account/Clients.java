package org.onebeat.personnel.account;

/** Where systems' clients are kept. Each call can be repeated and then changes nothing more, but for a fresh secret. */
public interface Clients {
    /**
     * Makes the client, or puts it right.
     *
     * @return id of the client
     * @throws AccountTaken if a client of this name exists that is not this system's
     * @throws DirectoryAway if the directory does not answer, or not now
     */
    String keep(Client client);

    /**
     * Gives it another secret, with which alone it is let in from now on.
     *
     * @throws DirectoryAway if the directory does not answer, or not now
     */
    String freshSecret(String identity);
}
