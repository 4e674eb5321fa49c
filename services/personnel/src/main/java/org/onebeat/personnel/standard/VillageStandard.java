package org.onebeat.personnel.standard;

/**
 * How many serve in a village: in town one for so many households or so many people, whichever asks for more; in the
 * country so many a village, or one for so many people (domain.md section 3). A village that nobody counted needs the
 * fewest; its class can ask for more.
 */
record VillageStandard(int urbanHouseholds, int urbanPeople, int ruralOfficers, int ruralPeople) {

    int needed(Census census) {
        int byCount = census.urban()
                ? Math.max(
                        1, Math.max(parts(census.households(), urbanHouseholds), parts(census.people(), urbanPeople)))
                : Math.max(ruralOfficers, parts(census.people(), ruralPeople));
        return Math.max(byCount, census.classOfficers());
    }

    private static int parts(Integer counted, int each) {
        return counted == null ? 0 : Math.ceilDiv(counted, each);
    }
}
