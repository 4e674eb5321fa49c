package org.onebeat.personnel.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Whose training must be refreshed. */
@Path("/training-dues")
@RunOnVirtualThread
@Tag(name = "training")
class DueResource {
    private static final String ORDER = "training-dues";
    private static final int MONTHS = 3;

    private final Attendances attendances;
    private final AttendanceViews views;
    private final Clock clock;

    DueResource(Attendances attendances, AttendanceViews views, Clock clock) {
        this.attendances = attendances;
        this.views = views;
        this.clock = clock;
    }

    /** The longest due first. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listTrainingDues", summary = "Refreshers that are due")
    public Page<AttendanceView> list(
            @QueryParam("before") @Parameter(description = "Due before this day; in three months unless told")
                    LocalDate before,
            @QueryParam("station") Integer station,
            @BeanParam Paging paging) {
        LocalDate day = before == null ? CivilTime.today(clock).plusMonths(MONTHS) : before;
        List<Attendance> rows = attendances.due(
                day, station, paging.after(ORDER, at -> List.of(at.day(0), at.number(1))), paging.probe());
        Map<Integer, AttendanceView> shown = views.of(rows);
        return Page.of(rows, paging, row -> shown.get(row.id()), row -> Cursor.of(ORDER, row.dueOn(), row.id()));
    }
}
