package org.onebeat.jurisdiction.onboarding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.onboarding.Telling;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.Template;

/** The empty workbook. */
@Path("/onboarding-template")
@RunOnVirtualThread
@Tag(name = "onboarding")
class TemplateResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Telling telling;

    TemplateResource(Telling telling) {
        this.telling = telling;
    }

    @GET
    @Produces(XLSX)
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(operationId = "downloadTemplate", summary = "The workbook to fill in, in Chinese or English")
    public RestResponse<byte[]> download() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.write(out, Layout.ONBOARDING, telling.language());
        return RestResponse.ResponseBuilder.ok(out.toByteArray())
                .header("Content-Disposition", "attachment; filename=\"onebeat-onboarding.xlsx\"")
                .build();
    }
}
