package org.onebeat.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.service.act.Act;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.WorkingDays;

/** Sets the clock of the agency that is to take a dispute: so many working days, as the catalogue says. */
@ApplicationScoped
class TransferOrders {

    private final Catalogues catalogues;

    TransferOrders(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** @throws org.onebeat.service.problem.Refusal {@code unknown-agency} */
    TransferOrder of(TransferForm form, Act act) {
        int days = catalogues.answerDaysOf(form.agency());
        LocalDate last = WorkingDays.announced().after(CivilTime.dayOf(act.occurredAt()), days);
        return new TransferOrder(form.agency(), form.reason(), CivilTime.endOf(last));
    }
}
