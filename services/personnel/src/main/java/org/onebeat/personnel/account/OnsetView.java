package org.onebeat.personnel.account;

/**
 * From the workbook to the first sign-in, of a county's or a station's people.
 *
 * @param area id of the county or the station; of a county's own people in a list of its stations, the county's
 * @param people who are to have an account
 * @param made accounts made
 * @param failed accounts that could not be made
 * @param slips people for whom a first password was printed
 * @param signedIn people who have been in
 */
record OnsetView(int area, long people, long made, long failed, long slips, long signedIn) {

    static OnsetView of(Onset onset, Integer county) {
        return new OnsetView(
                onset.unit() == null ? county : onset.unit(),
                onset.people(),
                onset.made(),
                onset.failed(),
                onset.slips(),
                onset.signedIn());
    }
}
