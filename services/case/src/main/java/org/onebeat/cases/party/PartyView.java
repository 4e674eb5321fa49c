package org.onebeat.cases.party;

/**
 * A party as a caller sees it: masked in the file, in full only after a disclosure with a reason.
 *
 * @param telephone null if not known
 * @param identityNumber null if not known
 */
public record PartyView(String name, String telephone, String identityNumber) {

    public static PartyView masked(Party party) {
        return masked(party.resident());
    }

    public static PartyView masked(Resident resident) {
        return new PartyView(
                resident.maskedName(),
                resident.telephone() == null ? null : resident.telephone().masked(),
                resident.identityNumber() == null
                        ? null
                        : resident.identityNumber().masked());
    }

    public static PartyView inFull(Party party) {
        return inFull(party.resident());
    }

    public static PartyView inFull(Resident resident) {
        return new PartyView(
                resident.name(),
                resident.telephone() == null ? null : resident.telephone().value(),
                resident.identityNumber() == null
                        ? null
                        : resident.identityNumber().value());
    }
}
