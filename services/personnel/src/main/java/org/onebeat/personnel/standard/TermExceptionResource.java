package org.onebeat.personnel.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.May;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Exceptions from the city's term. */
@Path("/term-exceptions")
@RunOnVirtualThread
@Tag(name = "staffing standards")
class TermExceptionResource {
    private static final String ORDER = "term-exceptions:-id";

    private final TermExceptions exceptions;
    private final Territory territory;

    TermExceptionResource(TermExceptions exceptions, Territory territory) {
        this.exceptions = exceptions;
        this.territory = territory;
    }

    @GET
    @Transactional
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listTermExceptions", summary = "Postings that ended before the city's term was served")
    public Page<TermExceptionView> list(@QueryParam("county") Integer county, @BeanParam Paging paging) {
        List<TermException> rows =
                exceptions.in(county, paging.after(ORDER, at -> List.of(at.bigNumber(0))), paging.probe());
        Named named = Named.of(
                territory,
                rows.stream().map(TermException::ancestors),
                rows.stream().flatMap(row -> Stream.of(row.person(), row.grantedBy())));
        return Page.of(rows, paging, row -> TermExceptionView.of(row, named), row -> Cursor.of(ORDER, row.id()));
    }
}
