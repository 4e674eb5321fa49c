package org.onebeat.jurisdiction.onboarding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;
import org.onebeat.territory.Sort;
import org.onebeat.workbook.Problem;
import org.onebeat.workbook.Wording;

/** Bringing a county's territory in by workbook (domain.md section 2, onboarding). */
@Path("/onboardings")
@RunOnVirtualThread
@Tag(name = "onboarding")
class OnboardingResource {

    private static final String NEWEST_FIRST = "onboardings:-id";
    private static final String IN_ORDER = "problems:position";

    private final Onboarding onboarding;
    private final Undo undo;
    private final Batches batches;
    private final BatchFindings findings;
    private final Views views;

    OnboardingResource(Onboarding onboarding, Undo undo, Batches batches, BatchFindings findings, Views views) {
        this.onboarding = onboarding;
        this.undo = undo;
        this.batches = batches;
        this.findings = findings;
        this.views = views;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "uploadWorkbook",
            summary = "Uploads a workbook and checks all of it; writes no area. The same bytes again are checked anew.")
    public RestResponse<OnboardingView> upload(@RestForm("workbook") FileUpload workbook) {
        if (workbook == null) {
            throw Refusal.malformed("workbook-missing").at("workbook");
        }
        Batch batch = onboarding.upload(workbook);
        return Etag.created(URI.create("onboardings/" + batch.id()), views.whole(batch), batch.version());
    }

    @GET
    @Transactional
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(operationId = "listOnboardings", summary = "Uploaded workbooks, newest first")
    public Page<OnboardingView> list(@BeanParam Paging paging) {
        List<?> after = paging.after(NEWEST_FIRST, at -> List.of(at.uuid(0)));
        List<Batch> rows = batches.list(Restriction.none(), Sort.descending("id"), after, paging.probe());
        var lines = views.lines(rows);
        return Page.of(rows, paging, lines::get, batch -> Cursor.of(NEWEST_FIRST, batch.id()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(operationId = "readOnboarding", summary = "One uploaded workbook with its first problems")
    public RestResponse<OnboardingView> show(@PathParam("id") UUID id) {
        Batch batch = batches.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(views.whole(batch), batch.version());
    }

    @GET
    @Path("/{id}/problems")
    @Transactional
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(operationId = "listProblems", summary = "What the dry run found wrong, by sheet and row")
    public Page<Problem> problems(@PathParam("id") UUID id, @BeanParam Paging paging) {
        Batch batch = batches.find(id).orElseThrow(Refusal::notFound);
        List<?> after = paging.after(IN_ORDER, at -> List.of(at.number(0)));
        Wording wording = views.wording();
        return Page.of(
                findings.of(batch, after, paging.probe()),
                paging,
                kept -> wording.tell(kept.finding()),
                kept -> Cursor.of(IN_ORDER, kept.position()));
    }

    @POST
    @Path("/{id}/commit")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "commitWorkbook",
            summary = "Checks the workbook against the present state once more and writes all of it, or nothing")
    public RestResponse<OnboardingView> commit(@PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        Batch batch = onboarding.commit(id, ifMatch);
        return Etag.ok(views.whole(batch), batch.version());
    }

    @POST
    @Path("/{id}/undo")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "undoWorkbook",
            summary = "Takes a committed workbook back while nothing hangs on its areas; else 409 says what does")
    public RestResponse<OnboardingView> undo(@PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        Batch batch = undo.undo(id, ifMatch);
        return Etag.ok(views.whole(batch), batch.version());
    }
}
