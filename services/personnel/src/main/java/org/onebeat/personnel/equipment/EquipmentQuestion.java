package org.onebeat.personnel.equipment;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.personnel.equipment.Equipment.State;
import org.onebeat.territory.Restriction;

/** Which equipment of the caller's scope is asked for. */
public class EquipmentQuestion {
    /** Has served, and serves no more and will not: whatever they still have is to be asked back. */
    private static final Restriction WITH_LEAVERS = Restriction.of("""
            (exists (select 1 from Posting posting where posting.personId = it.holder)
                or exists (select 1 from Person holder where holder.id = it.holder and holder.untilDate is not null))
            and not exists (select 1 from Posting posting where posting.personId = it.holder
                and (posting.untilAt is null or posting.untilAt > :now))""");

    @QueryParam("county")
    Integer county;

    @QueryParam("unit")
    @Parameter(description = "Area id of the station, county or city that it belongs to")
    Integer unit;

    @QueryParam("kind")
    String kind;

    @QueryParam("number")
    @Parameter(description = "The whole number")
    String number;

    @QueryParam("holder")
    @Parameter(description = "Person id")
    Integer holder;

    @QueryParam("state")
    State state;

    @QueryParam("leavers")
    @Parameter(description = "Only what is still with people who hold no posting any more")
    boolean leavers;

    Restriction restriction(Instant now) {
        Restriction asked = Restriction.none()
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(unit, "it.unitId = :unit", "unit")
                .andIf(kind, "it.kind = :kind", "kind")
                .andIf(number == null || number.isBlank() ? null : number.strip(), "it.number = :number", "number")
                .andIf(holder, "it.holder = :holder", "holder");
        Restriction standing = state == null ? asked : asked.and(in(state));
        return leavers ? standing.and(WITH_LEAVERS.with("now", now)) : standing;
    }

    private static Restriction in(State state) {
        return Restriction.of(
                switch (state) {
                    case IN_STORE -> "it.holder is null and it.retiredOn is null";
                    case ISSUED -> "it.holder is not null";
                    case RETIRED -> "it.retiredOn is not null";
                });
    }
}
