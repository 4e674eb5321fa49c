package org.onebeat.fieldwork.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onebeat.fieldwork.catalogue.Catalogue;
import org.onebeat.fieldwork.catalogue.Catalogues;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.act.Act;
import org.onebeat.service.imports.Fresh;
import org.onebeat.service.imports.Import;
import org.onebeat.service.imports.ImportAnswer;
import org.onebeat.service.imports.Imports;
import org.onebeat.territory.CurrentCaller;

/**
 * The past comes in by the thousand: a handful of statements however many records (ADR 9). It was done by whoever held
 * the village then, where anybody did.
 */
@ApplicationScoped
class ActivityImporting {

    private final Imports imports;
    private final Catalogues catalogues;
    private final ActivityRows rows;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Clock clock;

    ActivityImporting(
            Imports imports,
            Catalogues catalogues,
            ActivityRows rows,
            Outbox outbox,
            CurrentCaller caller,
            Clock clock) {
        this.imports = imports;
        this.catalogues = catalogues;
        this.rows = rows;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    ImportAnswer bringIn(ActivityImport body) {
        Import<PastActivity> call = imports.open("activities", body.county(), body.records());
        Set<String> deeds = catalogues.codes(Catalogue.DEED_KINDS);
        Instant now = clock.instant();
        List<ActivityRow> made = call.each(fresh -> row(fresh, deeds, now));
        if (!made.isEmpty()) {
            rows.write(made);
            outbox.appendAll(made.stream().map(ActivityRow::event).toList());
        }
        return call.done();
    }

    private ActivityRow row(Fresh<PastActivity> fresh, Set<String> deeds, Instant now) {
        PastActivity record = fresh.record();
        Particulars told = record.particulars();
        if (told.deed() != null && !deeds.contains(told.deed())) {
            throw Catalogues.unknown(Catalogue.DEED_KINDS, told.deed(), "deed");
        }
        int by = fresh.holder() == null ? caller.personId() : fresh.holder();
        Act act = Act.imported(by, fresh.occurredAt(), now);
        return new ActivityRow(fresh.id(), record.kind(), fresh.where(), act, Figures.of(record.kind(), record), told);
    }
}
