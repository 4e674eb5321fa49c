package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.onebeat.personnel.posting.Mandate.Giver;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Role;

/** As what the caller gives functions: by the postings held now, never by what a token says alone. */
@ApplicationScoped
public class Givers {
    private final CurrentCaller caller;

    Givers(CurrentCaller caller) {
        this.caller = caller;
    }

    public Giver present() {
        Set<Role> functions = caller.functions();
        if (functions.contains(Role.CITY_ADMIN)) {
            return Giver.CITY;
        }
        return functions.contains(Role.COUNTY_CLERK) ? Giver.COUNTY : Giver.STATION;
    }

    public boolean mayGive(Role function) {
        return Mandate.of(function)
                .filter(mandate -> mandate.isGivenBy(present()))
                .isPresent();
    }

    /** Refuses a function that the caller may not give: 403, whatever the area. */
    public Mandate demand(Role function) {
        Mandate mandate = Mandate.of(function)
                .orElseThrow(() -> Refusal.ruleBroken("function-not-for-people").at("function"));
        if (!mandate.isGivenBy(present())) {
            throw Refusal.forbidden("function-not-yours").at("function");
        }
        return mandate;
    }
}
