package org.onebeat.fieldwork.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.onebeat.fieldwork.catalogue.Catalogue;
import org.onebeat.fieldwork.catalogue.Catalogues;
import org.onebeat.fieldwork.ledger.Ledger;
import org.onebeat.fieldwork.notice.About;
import org.onebeat.fieldwork.notice.NewNotice;
import org.onebeat.fieldwork.notice.NoticeBoard;
import org.onebeat.fieldwork.notice.Reason;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Acting;
import org.onebeat.service.act.Practice;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.routing.Villages;
import org.onebeat.territory.Ancestors;

/** Opinions are recorded and answered. */
@ApplicationScoped
class OpinionLedger {

    private final Opinions opinions;
    private final Catalogues catalogues;
    private final Villages villages;
    private final Acting acting;
    private final Practice practice;
    private final Ledger ledger;
    private final NoticeBoard notices;

    OpinionLedger(
            Opinions opinions,
            Catalogues catalogues,
            Villages villages,
            Acting acting,
            Practice practice,
            Ledger ledger,
            NoticeBoard notices) {
        this.opinions = opinions;
        this.catalogues = catalogues;
        this.villages = villages;
        this.acting = acting;
        this.practice = practice;
        this.ledger = ledger;
        this.notices = notices;
    }

    Opinion record(NewOpinion form) {
        catalogues.demandKnown(Catalogue.OPINION_SUBJECTS, form.subject(), "subject");
        Act act = acting.act(form.occurredAt());
        Ancestors where = villages.inScope(form.village(), act.recordedAt());
        Opinion opinion = opinions.add(new Opinion(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                form.subject(),
                form.text().strip(),
                where,
                practice.mark(act, where)));
        ledger.enter(opinion.recorded(), "opinion", where, null);
        opinions.settle();
        return opinion;
    }

    /** Whoever recorded it is told that the answer is there. */
    Opinion answer(UUID id, String ifMatch, OpinionAnswer body) {
        Opinion opinion = Etag.unchanged(opinions.findLocked(id), ifMatch, Opinion::version);
        Act act = acting.act(body.occurredAt());
        ledger.enter(opinion.answer(act, body.answer().strip()), "opinion", opinion.ancestors(), null);
        opinions.settle();
        if (opinion.by() != act.by()) {
            notices.tell(new NewNotice(
                    opinion.by(),
                    Reason.OPINION_ANSWERED,
                    About.OPINION,
                    id,
                    opinion.sequence(),
                    null,
                    opinion.subject(),
                    opinion.ancestors(),
                    act.recordedAt()));
        }
        return opinion;
    }
}
