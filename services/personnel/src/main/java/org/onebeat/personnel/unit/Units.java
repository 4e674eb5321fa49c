package org.onebeat.personnel.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onebeat.personnel.person.Particulars;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** The units to which people, equipment, funds and meetings belong. */
@ApplicationScoped
public class Units {
    private final Territory territory;
    private final CurrentCaller caller;
    private final Clock clock;

    Units(Territory territory, CurrentCaller caller, Clock clock) {
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    /** 403 {@code out-of-scope} for another's, 422 {@code unit-kind} for what is no unit. */
    public Unit of(int id, String field) {
        return of(id, field, Particulars.UNITS);
    }

    /** The same among these kinds only. */
    public Unit of(int id, String field, Set<AreaKind> kinds) {
        Ancestors where = territory.ancestorsOf(id, CivilTime.today(clock));
        if (!caller.scope().covers(where)) {
            throw Refusal.forbidden("out-of-scope").at(field);
        }
        var area = territory.areas(List.of(id)).get(id);
        if (!kinds.contains(area.kind())) {
            throw Refusal.ruleBroken("unit-kind", Map.of("area", area.name())).at(field);
        }
        return new Unit(id, where);
    }
}
