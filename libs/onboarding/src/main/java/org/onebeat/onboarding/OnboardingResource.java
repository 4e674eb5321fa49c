package org.onebeat.onboarding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.workbook.Problem;

/** Bringing a county's workbook in: this service's sheets of it (domain.md section 2, onboarding). */
@Path("/onboardings")
@RunOnVirtualThread
@Tag(name = "onboarding")
class OnboardingResource {

    private final Onboardings onboardings;
    private final Home home;
    private final Checking checking;
    private final Committing committing;
    private final TakingBack takingBack;
    private final OnboardingViews views;

    OnboardingResource(
            Onboardings onboardings,
            Home home,
            Checking checking,
            Committing committing,
            TakingBack takingBack,
            OnboardingViews views) {
        this.onboardings = onboardings;
        this.home = home;
        this.checking = checking;
        this.committing = committing;
        this.takingBack = takingBack;
        this.views = views;
    }

    /** 201, or 200 for bytes that wait already. */
    @POST
    @Once
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(
            operationId = "uploadWorkbook",
            summary =
                    "Uploads a workbook and says what it would do; writes none of it. The same bytes are checked anew")
    public RestResponse<OnboardingView> upload(@RestForm("workbook") FileUpload workbook) {
        Checking.Checked checked = checking.check(Upload.of(workbook), home.county());
        Onboarding onboarding = checked.onboarding();
        OnboardingView view = views.whole(onboarding);
        return checked.isNew()
                ? Etag.created(URI.create("onboardings/" + onboarding.id()), view, onboarding.version())
                : Etag.ok(view, onboarding.version());
    }

    @GET
    @Transactional
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(operationId = "listOnboardings", summary = "Uploaded workbooks, newest first")
    public Page<OnboardingView> list(
            @QueryParam("digest") @Parameter(description = "Only those of this workbook") String digest,
            @BeanParam Paging paging) {
        List<Onboarding> rows = Onboardings.NEWEST_FIRST.rows(onboardings, Onboardings.of(digest), paging);
        return Page.of(rows, paging, views.lines(rows), Onboardings.NEWEST_FIRST::positionOf);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(operationId = "readOnboarding", summary = "One uploaded workbook with its first problems")
    public RestResponse<OnboardingView> read(@PathParam("id") UUID id) {
        return answer(onboardings.find(id).orElseThrow(Refusal::notFound));
    }

    @GET
    @Path("/{id}/problems")
    @Transactional
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(
            operationId = "listProblems",
            summary = "What the dry run found wrong, by sheet and row; the first 5,000 are kept")
    public Page<Problem> problems(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return views.problems(onboardings.find(id).orElseThrow(Refusal::notFound), paging);
    }

    @POST
    @Once
    @Path("/{id}/commit")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(
            operationId = "commitWorkbook",
            summary = "Checks the workbook against the present state once more and does all it says, or nothing")
    public RestResponse<OnboardingView> commit(@PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        return answer(committing.commit(id, ifMatch));
    }

    @POST
    @Once
    @Path("/{id}/undo")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(
            operationId = "undoWorkbook",
            summary = "Takes a committed workbook back while nothing hangs on what it did; else 409 says what does")
    public RestResponse<OnboardingView> undo(@PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        return answer(takingBack.undo(id, ifMatch));
    }

    private RestResponse<OnboardingView> answer(Onboarding onboarding) {
        return Etag.ok(views.whole(onboarding), onboarding.version());
    }
}
