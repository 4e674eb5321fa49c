package org.onebeat.fieldwork.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.Past;
import org.onebeat.territory.CurrentCaller;

/** Opinions of the past come in with their answers; nobody is told of them. */
@ApplicationScoped
class OpinionImporting {

    private final Imports imports;
    private final Catalogues catalogues;
    private final Opinions opinions;
    private final Outbox outbox;
    private final Past past;
    private final CurrentCaller caller;
    private final Clock clock;

    OpinionImporting(
            Imports imports,
            Catalogues catalogues,
            Opinions opinions,
            Outbox outbox,
            Past past,
            CurrentCaller caller,
            Clock clock) {
        this.imports = imports;
        this.catalogues = catalogues;
        this.opinions = opinions;
        this.outbox = outbox;
        this.past = past;
        this.caller = caller;
        this.clock = clock;
    }

    ImportAnswer bringIn(OpinionImport body) {
        Import<PastOpinion> call = imports.open("opinions", body.county(), body.records());
        Set<String> subjects = catalogues.codes(Catalogue.OPINION_SUBJECTS);
        Instant now = clock.instant();
        List<OpinionEvent> events = new ArrayList<>();
        List<Opinion> made = call.each(fresh -> opinion(fresh, subjects, now, events));
        made.forEach(opinions::add);
        outbox.appendAll(events);
        return call.done();
    }

    private Opinion opinion(Fresh<PastOpinion> fresh, Set<String> subjects, Instant now, List<OpinionEvent> events) {
        PastOpinion record = fresh.record();
        if (!subjects.contains(record.subject())) {
            throw Catalogues.unknown(Catalogue.OPINION_SUBJECTS, record.subject(), "subject");
        }
        if ((record.answer() == null) != (record.answeredAt() == null)) {
            throw Refusal.ruleBroken("answer-incomplete").at(record.answer() == null ? "answer" : "answeredAt");
        }
        int by = fresh.holder() == null ? caller.personId() : fresh.holder();
        Opinion opinion = new Opinion(
                fresh.id(),
                record.subject(),
                record.text().strip(),
                fresh.where(),
                Act.imported(by, fresh.occurredAt(), now));
        events.add(opinion.recorded());
        if (record.answer() != null) {
            Instant answered = past.occurredAt(record.answeredAt(), "answeredAt");
            events.add(opinion.answer(
                    Act.imported(by, answered, now), record.answer().strip()));
        }
        return opinion;
    }
}
