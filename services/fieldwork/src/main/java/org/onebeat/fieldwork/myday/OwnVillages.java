package org.onebeat.fieldwork.myday;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Scope;
import org.onebeat.territory.Territory;

/** The villages that the caller serves: one query for each sector or station that a post covers, of which there are few. */
@ApplicationScoped
class OwnVillages {

    private final Territory territory;
    private final CurrentCaller caller;

    OwnVillages(Territory territory, CurrentCaller caller) {
        this.territory = territory;
        this.caller = caller;
    }

    Set<Integer> on(LocalDate day) {
        Scope scope = caller.scope();
        Set<Integer> villages = new HashSet<>(scope.areas(AreaKind.VILLAGE));
        for (AreaKind kind : Set.of(AreaKind.SECTOR, AreaKind.STATION)) {
            scope.areas(kind).forEach(area -> villages.addAll(territory.below(area, AreaKind.VILLAGE, day)));
        }
        return villages;
    }
}
