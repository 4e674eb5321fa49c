package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import org.onebeat.personnel.secondment.TermRules;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** The steps of a round, each on record. */
@ApplicationScoped
class Rounds {
    /** Of a seed: what every reader of JSON keeps to the digit. */
    private static final long MOST = 1L << 53;

    private final Selections selections;
    private final Matching matching;
    private final CarryingOut carryingOut;
    private final TermRules rules;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Rounds(
            Selections selections,
            Matching matching,
            CarryingOut carryingOut,
            TermRules rules,
            Territory territory,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.selections = selections;
        this.matching = matching;
        this.carryingOut = carryingOut;
        this.rules = rules;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    Selection open(NewSelection wish) {
        boolean county = territory
                .area(wish.county())
                .filter(area -> area.kind() == AreaKind.COUNTY)
                .isPresent();
        if (!county || !caller.scope().areas(AreaKind.COUNTY).contains(wish.county())) {
            throw Refusal.forbidden("out-of-scope").at("county");
        }
        SelectionForm form = complete(wish.form());
        Selection opened =
                Selection.open(selections.nextId(), wish.county(), form, random.nextLong(MOST), clock.instant());
        return note("selection-opened", selections.add(opened), null);
    }

    Selection correct(Selection selection, SelectionForm form) {
        selection.correct(complete(form), clock.instant());
        return note("selection-corrected", selection, null);
    }

    Selection match(Selection selection) {
        matching.match(selection);
        return note("selection-matched", selection, null);
    }

    Selection reopen(Selection selection, String reason) {
        matching.reopen(selection);
        return note("selection-reopened", selection, reason);
    }

    Selection publish(Selection selection) {
        selection.publish(clock.instant());
        return note("selection-published", selection, null);
    }

    Selection carryOut(Selection selection, Agreement agreement) {
        selection.carryOut(clock.instant());
        carryingOut.post(selection, agreement);
        return note("selection-carried-out", selection, null);
    }

    Selection callOff(Selection selection, String reason) {
        selection.callOff(clock.instant());
        return note("selection-called-off", selection, reason);
    }

    private SelectionForm complete(SelectionForm form) {
        return form.complete(rules.on(form.from()).termMonths());
    }

    private Selection note(String action, Selection selection, String reason) {
        trail.note(action, "selection", Integer.toString(selection.id()), selection.ancestors(), reason);
        return selection;
    }
}
