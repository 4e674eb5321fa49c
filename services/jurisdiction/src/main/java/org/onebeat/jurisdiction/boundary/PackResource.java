package org.onebeat.jurisdiction.boundary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.jurisdiction.facility.Whereabouts;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.May;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Which outlines came in when, and from whom. */
@Path("/boundary-packs")
@RunOnVirtualThread
@Tag(name = "boundaries")
class PackResource {

    private final Packs packs;
    private final Territory territory;

    PackResource(Packs packs, Territory territory) {
        this.packs = packs;
        this.territory = territory;
    }

    @GET
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "listBoundaryPacks", summary = "Outlines that came in together, the newest first")
    public Page<PackView> list(@BeanParam Whereabouts where, @BeanParam Paging paging) {
        List<Pack> rows = Packs.NEWEST_FIRST.rows(packs, where.restriction(), paging);
        Named named = Named.of(
                territory, rows.stream().map(Pack::ancestors), rows.stream().map(Pack::importedBy));
        return Page.of(rows, paging, row -> PackView.of(row, named), Packs.NEWEST_FIRST::positionOf);
    }
}
