package org.onebeat.jurisdiction.facility;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.Restriction;

/** Which points of the caller's scope are asked for. */
public class PointQuestion extends Whereabouts {

    @QueryParam("kind")
    @Parameter(description = "Code of the catalogue of kinds")
    String kind;

    @QueryParam("room")
    @Parameter(description = "true: rooms only; false: workstations and posts only")
    Boolean room;

    @QueryParam("open")
    @Parameter(description = "false: the closed ones; both unless told")
    Boolean open;

    @QueryParam("serves")
    @Parameter(description = "Area id of a village: points that serve it today")
    Integer serves;

    @QueryParam("q")
    @Parameter(description = "Part of the name")
    String text;

    @QueryParam("sort")
    @Parameter(description = "-openedOn (unless told) or name")
    String sort;

    Restriction restriction(LocalDate today) {
        return restriction()
                .andIf(kind, "it.kind = :kind", "kind")
                .andIf(room, "it.room = :room", "room")
                .andIf(open, "it.open = :open", "open")
                .andIf(part(), "lower(it.name) like :part escape '!'", "part")
                .and(serving(today));
    }

    private Restriction serving(LocalDate today) {
        return serves == null
                ? Restriction.none()
                : Restriction.of("exists (select 1 from it.services s where s.village = :serves"
                                + " and s.from <= :today and (s.until is null or s.until > :today))")
                        .with("serves", serves)
                        .with("today", today);
    }

    private String part() {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
