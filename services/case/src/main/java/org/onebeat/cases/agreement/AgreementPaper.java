package org.onebeat.cases.agreement;

import java.util.List;
import org.onebeat.cases.party.PartyView;

/**
 * What stands in an agreement on paper; what is not known is empty, and written by hand.
 *
 * @param civil by civil mediation, so that a court can be asked to confirm it until the day named
 * @param practice it was practised, and binds nobody
 * @param mediators who mediated, of the police and of others
 */
public record AgreementPaper(
        boolean civil,
        boolean practice,
        String number,
        List<Side> sides,
        String facts,
        String terms,
        String performance,
        String performBy,
        String place,
        List<String> mediators,
        String agreedOn,
        String confirmBy) {

    /** @param title first party, second party … */
    public record Side(String title, PartyView party) {}
}
