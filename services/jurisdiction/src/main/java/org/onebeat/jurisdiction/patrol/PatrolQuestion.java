package org.onebeat.jurisdiction.patrol;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.Restriction;

/** Which patrol sectors of the caller's scope are asked for. */
public class PatrolQuestion {

    @QueryParam("county")
    Integer county;

    @QueryParam("open")
    @Parameter(description = "false: the closed ones; both unless told")
    Boolean open;

    @QueryParam("covers")
    @Parameter(
            description = "Area id of a village or a station: sectors that today cover it, or what became part of it,"
                    + " wholly or in part")
    Integer covers;

    @QueryParam("q")
    @Parameter(description = "Part of the code or the name")
    String text;

    @QueryParam("sort")
    @Parameter(description = "code (unless told) or -openedOn")
    String sort;

    Restriction restriction(LocalDate today, IntFunction<Set<Integer>> meant) {
        return Restriction.none()
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(open, "it.open = :open", "open")
                .andIf(part(), "lower(it.name) like :part escape '!' or lower(it.code) like :part escape '!'", "part")
                .and(covers == null ? Restriction.none() : PatrolSectors.covers(meant.apply(covers), today));
    }

    private String part() {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
