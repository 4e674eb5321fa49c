package org.onebeat.onboarding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.workbook.Problem;
import org.onebeat.workbook.RemarkedWorkbook;

/** The uploaded workbook with what is wrong written into it, to be mended and uploaded as it is. */
@Path("/onboardings/{id}/workbook")
@RunOnVirtualThread
@Tag(name = "onboarding")
class RemarksResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Onboardings onboardings;
    private final OnboardingViews views;
    private final Telling telling;
    private final Vault vault;
    private final Trail trail;

    RemarksResource(Onboardings onboardings, OnboardingViews views, Telling telling, Vault vault, Trail trail) {
        this.onboardings = onboardings;
        this.views = views;
        this.telling = telling;
        this.vault = vault;
        this.trail = trail;
    }

    @GET
    @Produces(XLSX)
    @Transactional
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(
            operationId = "downloadRemarks",
            summary = "The uploaded workbook with remarks: cells coloured and commented, a last column added."
                    + " 409 once it is committed, or where it holds what is refused and was not kept")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> remarked(@PathParam("id") UUID id) {
        return remarked(id, List.of());
    }

    @POST
    @Produces(XLSX)
    @Once(keep = false)
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(
            operationId = "downloadAllRemarks",
            summary = "The same with the problems that another service found in the same workbook, in one file")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> remarked(@PathParam("id") UUID id, @NotNull @Valid FurtherProblems further) {
        return remarked(id, further.problems());
    }

    private RestResponse<StreamingOutput> remarked(UUID id, List<Problem> further) {
        Onboarding onboarding = onboardings.find(id).orElseThrow(Refusal::notFound);
        byte[] content = onboarding.workbook().map(vault::openWorkbook).orElseThrow(() -> Refusal.conflict(
                        "workbook-not-kept")
                .with("state", onboarding.state()));
        List<Problem> problems = Stream.concat(telling.all(views.findings(onboarding)).stream(), further.stream())
                .toList();
        trail.note("workbook-remarked", Onboarding.RECORD, id.toString(), onboarding.ancestors(), null);
        StreamingOutput workbook = new RemarkedWorkbook(content, problems, telling.language())::write;
        return RestResponse.ResponseBuilder.ok(workbook)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"onebeat-remarks.xlsx\"")
                .build();
    }
}
