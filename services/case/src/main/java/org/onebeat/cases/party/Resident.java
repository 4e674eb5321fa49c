package org.onebeat.cases.party;

/**
 * A resident as a party to a matter: the whole positive list of what is recorded (domain.md section 9).
 *
 * @param telephone null if not known
 * @param identityNumber null if not known
 */
public record Resident(String name, Telephone telephone, IdentityNumber identityNumber) {

    /** The family name stays, the rest does not: 张**. */
    String maskedName() {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }

    @Override
    public String toString() {
        // a record would print every component, and what is printed ends in logs
        return maskedName();
    }
}
