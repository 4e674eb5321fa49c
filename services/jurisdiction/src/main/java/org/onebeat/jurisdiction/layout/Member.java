package org.onebeat.jurisdiction.layout;

/**
 * Somebody of the line.
 *
 * @param acting for another who is away
 */
record Member(int person, String name, boolean acting) {

    static Member of(Held held) {
        return new Member(held.person(), held.name(), held.acting());
    }
}
