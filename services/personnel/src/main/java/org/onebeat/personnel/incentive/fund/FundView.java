package org.onebeat.personnel.incentive.fund;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.territory.Area;

/**
 * A fund and how far it is used up; money in fen.
 *
 * @param payments how many people were paid, a person as often as they were paid
 */
record FundView(
        int id,
        String name,
        CoveredArea unit,
        long budget,
        long paid,
        long left,
        int payments,
        LocalDate from,
        LocalDate until,
        long version) {

    static FundView of(Fund fund, Map<Integer, Area> areas) {
        return new FundView(
                fund.id(),
                fund.name(),
                CoveredArea.of(fund.unit(), areas),
                fund.budget(),
                fund.paid(),
                fund.left(),
                fund.payments(),
                fund.from(),
                fund.until(),
                fund.version());
    }
}
