package org.onebeat.fieldwork.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.onebeat.fieldwork.catalogue.Catalogue;
import org.onebeat.fieldwork.catalogue.Catalogues;
import org.onebeat.fieldwork.find.Find;
import org.onebeat.fieldwork.find.Finds;
import org.onebeat.fieldwork.ledger.Ledger;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Acting;
import org.onebeat.service.act.Practice;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.routing.Villages;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.CurrentCaller;

/** Somebody records what they did in a village of theirs, with what they came upon. */
@ApplicationScoped
class Recording {

    private final Activities activities;
    private final Finds finds;
    private final Catalogues catalogues;
    private final Villages villages;
    private final Acting acting;
    private final Practice practice;
    private final Ledger ledger;
    private final Trail trail;
    private final CurrentCaller caller;

    Recording(
            Activities activities,
            Finds finds,
            Catalogues catalogues,
            Villages villages,
            Acting acting,
            Practice practice,
            Ledger ledger,
            Trail trail,
            CurrentCaller caller) {
        this.activities = activities;
        this.finds = finds;
        this.catalogues = catalogues;
        this.villages = villages;
        this.acting = acting;
        this.practice = practice;
        this.ledger = ledger;
        this.trail = trail;
        this.caller = caller;
    }

    Activity record(NewActivity form) {
        Optional<Activity> earlier = earlier(form.id());
        if (earlier.isPresent()) {
            trail.note(
                    "activity-repeated",
                    "activity",
                    form.id().toString(),
                    earlier.get().ancestors(),
                    null);
            return earlier.get();
        }
        Activity activity = activity(form);
        activities.add(activity);
        activities.settle();
        ledger.enter(activity.recorded(), "activity", activity.ancestors(), null);
        for (int i = 0; i < form.finds().size(); i++) {
            ledger.tell(finds.add(new Find(newId(), activity, i, form.finds().get(i)))
                    .reported());
        }
        return activity;
    }

    /** A phone that got no answer sends the same record again, days later and under another key. */
    private Optional<Activity> earlier(UUID id) {
        Optional<Activity> found = Optional.ofNullable(id).flatMap(activities::find);
        if (found.isPresent() && found.get().by() != caller.personId()) {
            throw Refusal.conflict("already-there").at("id");
        }
        return found;
    }

    private Activity activity(NewActivity form) {
        if (!form.finds().isEmpty() && !form.kind().finds()) {
            throw Refusal.ruleBroken("no-finds-in-kind").at("finds");
        }
        Figures figures = Figures.of(form.kind(), form);
        Particulars told = form.particulars();
        if (told.deed() != null) {
            catalogues.demandKnown(Catalogue.DEED_KINDS, told.deed(), "deed");
        }
        Act act = acting.act(form.occurredAt());
        Ancestors where = villages.inScope(form.village(), act.recordedAt());
        UUID id = form.id() == null ? newId() : form.id();
        return new Activity(
                id,
                form.kind(),
                where,
                practice.mark(act, where),
                figures,
                told,
                form.finds().size());
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
