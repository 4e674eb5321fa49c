package org.onebeat.cases.party;

/**
 * A resident as a party to a matter: the whole positive list of what is recorded (domain.md section 9).
 *
 * @param telephone null if not known
 * @param identityNumber null if not known
 */
public record Resident(String name, Telephone telephone, IdentityNumber identityNumber) {

    /** The family name stays, the rest does not: 张**; a name of one character is hidden whole. */
    String maskedName() {
        int length = name.codePointCount(0, name.length());
        String family = length == 1 ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
        return family + "*".repeat(Math.max(1, length - 1));
    }

    @Override
    public String toString() {
        // a record would print every component, and what is printed ends in logs
        return maskedName();
    }
}
