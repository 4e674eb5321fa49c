package org.onebeat.cases.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Holder;
import org.onebeat.territory.StaffName;
import org.onebeat.territory.Territory;

/** The clerk says who signs in for which agency. */
@ApplicationScoped
class DelegateDesk {

    private final Delegates delegates;
    private final Catalogues catalogues;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    DelegateDesk(
            Delegates delegates,
            Catalogues catalogues,
            Territory territory,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.delegates = delegates;
        this.catalogues = catalogues;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** Everybody who is posted as PARTNER in the caller's counties; those whose agency is not said come last. */
    List<DelegateView> list() {
        Instant now = clock.instant();
        return caller.scope().areas(AreaKind.COUNTY).stream()
                .sorted()
                .flatMap(county -> inCounty(county, now))
                .toList();
    }

    private Stream<DelegateView> inCounty(int county, Instant now) {
        Map<Integer, Holder> unnamed = delegates.posted(county, now).stream()
                .collect(Collectors.toMap(Holder::postingId, Function.identity(), (one, other) -> one));
        List<DelegateView> named = delegates.of(county, now).stream()
                .map(known -> view(known, unnamed.remove(known.posting())))
                .toList();
        return Stream.concat(
                named.stream(),
                unnamed.values().stream()
                        .map(held -> new DelegateView(null, nameOf(county), nameOf(held), null, null, null)));
    }

    /** @throws Refusal {@code unknown-agency}, {@code not-a-partner} or {@code delegate-named} */
    DelegateView name(NewDelegate form) {
        Instant now = clock.instant();
        catalogues.answerDaysOf(form.agency(), CivilTime.dayOf(now));
        for (int county : caller.scope().areas(AreaKind.COUNTY)) {
            for (Holder held : delegates.posted(county, now)) {
                if (held.personId() == form.person()) {
                    return name(county, form.agency(), held, now);
                }
            }
        }
        throw Refusal.ruleBroken("not-a-partner").at("person");
    }

    private DelegateView name(int county, String agency, Holder held, Instant now) {
        if (delegates.of(county, now).stream().anyMatch(known -> known.posting() == held.postingId())) {
            throw Refusal.conflict("delegate-named").at("person");
        }
        Delegate delegate = new Delegate(county, agency, held, now);
        delegates.add(delegate);
        trail.note("delegate-named", "delegate", delegate.id().toString(), Ancestors.ofCounty(county), null);
        return view(delegate, held);
    }

    void end(UUID id, String ifMatch, String reason) {
        Delegate delegate = Etag.unchanged(
                delegates.findLocked(id).filter(known -> caller.scope().covers(Ancestors.ofCounty(known.county()))),
                ifMatch,
                Delegate::version);
        delegate.end(clock.instant());
        trail.note("delegate-ended", "delegate", id.toString(), Ancestors.ofCounty(delegate.county()), reason);
        delegates.settle();
    }

    private DelegateView view(Delegate known, Holder held) {
        return new DelegateView(
                known.id(), nameOf(known.county()), nameOf(held), known.agency(), known.since(), known.version());
    }

    private AreaName nameOf(int county) {
        return new AreaName(county, territory.nameOf(county));
    }

    private static StaffName nameOf(Holder held) {
        return new StaffName(held.personId(), held.displayName());
    }
}
