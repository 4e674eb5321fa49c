package org.onebeat.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.cases.clock.Unit;
import org.onebeat.service.act.Act;
import org.onebeat.service.time.CivilTime;

/** Sets the clock of the agency that is to take a dispute: so many working days, as the catalogue says. */
@ApplicationScoped
class TransferOrders {

    private final Catalogues catalogues;

    TransferOrders(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** @throws org.onebeat.service.problem.Refusal {@code unknown-agency}, {@code retired-term} */
    TransferOrder of(TransferForm form, Act act) {
        int days = catalogues.answerDaysOf(form.agency(), CivilTime.dayOf(act.occurredAt()));
        return new TransferOrder(form.agency(), form.reason(), days, Unit.WORKING_DAYS.after(act.occurredAt(), days));
    }
}
