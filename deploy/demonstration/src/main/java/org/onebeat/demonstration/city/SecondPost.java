package org.onebeat.demonstration.city;

/**
 * A post that somebody holds besides (domain.md section 8: 209 chiefs, 5,033 village officers).
 *
 * @param post code of the catalogue
 * @param organisation code of the township or village
 */
public record SecondPost(String post, String organisation) {

    private static final int TOWNSHIP = 9;

    static SecondPost ofChief(Station station) {
        return new SecondPost(
                "TOWNSHIP_LEADERSHIP", station.villages().getFirst().code().substring(0, TOWNSHIP));
    }

    /** Whoever serves several villages sits in the first one. */
    static SecondPost ofVillageOfficer(String village, boolean officer) {
        return new SecondPost(officer ? "VILLAGE_DEPUTY_SECRETARY" : "VILLAGE_DIRECTOR_ASSISTANT", village);
    }
}
