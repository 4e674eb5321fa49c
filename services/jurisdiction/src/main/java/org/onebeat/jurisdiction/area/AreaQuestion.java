package org.onebeat.jurisdiction.area;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Restriction;

/** Which areas are asked for; without a filter all that the caller may see. */
public class AreaQuestion {

    private static final String BELOW = """
            it.id <> :parent and (it.ancestors.countyId = :parent or it.ancestors.townshipId = :parent
                or it.ancestors.stationId = :parent or it.ancestors.sectorId = :parent)""";

    @QueryParam("kind")
    @Parameter(description = "Areas of this kind")
    AreaKind kind;

    @QueryParam("parent")
    @Parameter(description = "Areas anywhere below the area of this id, in either tree")
    Integer parent;

    @QueryParam("q")
    @Parameter(description = "Areas whose present name holds this text")
    String text;

    @QueryParam("code")
    @Parameter(description = "The area whose present code this is")
    String code;

    @QueryParam("standing")
    @Parameter(description = "Areas that are planned, in force (unless told) or closed today")
    Standing standing;

    Restriction restriction() {
        Restriction wanted = Restriction.of("it.standing = :standing")
                .with("standing", standing == null ? Standing.PRESENT : standing)
                .andIf(kind, "it.kind = :kind", "kind")
                .andIf(code, "it.code = :code", "code")
                .andIf(parent, isCity() ? "it.id <> :parent" : BELOW, "parent");
        return text == null || text.isBlank() ? wanted : wanted.and(new Search(text).restriction());
    }

    /** Everything lies below the root. */
    private boolean isCity() {
        return parent != null && parent == Place.CITY;
    }
}
