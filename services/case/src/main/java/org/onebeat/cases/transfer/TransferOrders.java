package org.onebeat.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.cases.clock.Unit;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.partner.Delegates;
import org.onebeat.service.act.Act;
import org.onebeat.service.time.CivilTime;

/** Who is to take a dispute, and the clock of the agency: so many working days, as the catalogue says. */
@ApplicationScoped
class TransferOrders {

    private final Catalogues catalogues;
    private final Delegates delegates;

    TransferOrders(Catalogues catalogues, Delegates delegates) {
        this.catalogues = catalogues;
        this.delegates = delegates;
    }

    /** @throws org.onebeat.service.problem.Refusal {@code unknown-agency}, {@code retired-term} */
    TransferOrder of(TransferForm form, Dispute dispute, Act act) {
        int days = catalogues.answerDaysOf(form.agency(), CivilTime.dayOf(act.occurredAt()));
        List<Integer> people =
                delegates.peopleOf(form.agency(), dispute.ancestors().countyId(), act.recordedAt());
        return new TransferOrder(
                form.agency(), form.reason(), days, Unit.WORKING_DAYS.after(act.occurredAt(), days), people);
    }
}
