package org.onebeat.fieldwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.onebeat.fieldwork.FieldworkSettings;
import org.onebeat.fieldwork.catalogue.Catalogue;
import org.onebeat.fieldwork.catalogue.Catalogues;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Acting;
import org.onebeat.service.act.Practice;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.routing.Routing;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;

/** Somebody dispatches a task: it goes to whoever holds the village, or to somebody chosen who serves there. */
@ApplicationScoped
class Dispatching {

    private final Catalogues catalogues;
    private final Routing routing;
    private final Tasks tasks;
    private final TaskDocket docket;
    private final Acting acting;
    private final Practice practice;
    private final CurrentCaller caller;
    private final FieldworkSettings settings;

    Dispatching(
            Catalogues catalogues,
            Routing routing,
            Tasks tasks,
            TaskDocket docket,
            Acting acting,
            Practice practice,
            CurrentCaller caller,
            FieldworkSettings settings) {
        this.catalogues = catalogues;
        this.routing = routing;
        this.tasks = tasks;
        this.docket = docket;
        this.acting = acting;
        this.practice = practice;
        this.caller = caller;
        this.settings = settings;
    }

    Task dispatch(NewTask form) {
        catalogues.demandKnown(Catalogue.TASK_KINDS, form.kind(), "kind");
        Act act = acting.act(null);
        if (!form.dueAt().isAfter(act.recordedAt())) {
            throw Refusal.ruleBroken("due-in-past", Map.of("dueAt", form.dueAt()))
                    .at("dueAt");
        }
        Ancestors where = routing.placeInScope(form.village(), act.recordedAt());
        Dispatched dispatched = Task.dispatch(order(form, where, act), practice.mark(act, where));
        tasks.add(dispatched.task());
        docket.enter(dispatched.task(), dispatched.event(), null);
        return dispatched.task();
    }

    private Order order(NewTask form, Ancestors where, Act act) {
        Integer person = form.person();
        if (person == null) {
            person = routing.holderOf(where.villageId(), act.recordedAt());
        } else {
            routing.demandServes(person, where, act.recordedAt());
        }
        // where nobody could accept it, there is nothing to wait for
        Instant acceptBy = person == null ? act.recordedAt() : act.recordedAt().plus(settings.acceptWithin());
        Brief brief = new Brief(
                form.kind(), form.text().strip(), act.by(), unit(where), act.recordedAt(), Act.micros(form.dueAt()));
        return new Order(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                brief,
                where,
                person,
                form.person() != null,
                acceptBy);
    }

    /** The station of a chief; the county for everybody whose post is wider. */
    private int unit(Ancestors where) {
        boolean station = caller.scope().areas(AreaKind.STATION).contains(where.stationId());
        return station ? where.stationId() : where.countyId();
    }
}
