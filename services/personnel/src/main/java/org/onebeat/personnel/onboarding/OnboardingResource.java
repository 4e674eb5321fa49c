package org.onebeat.personnel.onboarding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.workbook.Problem;

/** People and postings of a county's workbook; its territory is jurisdiction's (architecture.md section 4). */
@Path("/onboardings")
@RunOnVirtualThread
@Tag(name = "onboarding")
class OnboardingResource {
    private static final String ORDER = "onboardings";
    private static final int LONGEST_NAME = 200;

    private final DryRun dryRun;
    private final Commit commit;
    private final Undo undo;
    private final Onboardings onboardings;
    private final OnboardingViews views;
    private final Trail trail;

    OnboardingResource(
            DryRun dryRun, Commit commit, Undo undo, Onboardings onboardings, OnboardingViews views, Trail trail) {
        this.dryRun = dryRun;
        this.commit = commit;
        this.undo = undo;
        this.onboardings = onboardings;
        this.views = views;
        this.trail = trail;
    }

    /** Checks a workbook and says what it would do; 200 instead of 201 for bytes that are uploaded already. */
    @POST
    @Once
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(operationId = "uploadOnboarding", summary = "Upload a workbook and see what it would do")
    public RestResponse<OnboardingView> upload(
            @RestForm("workbook") FileUpload workbook, @Context HttpHeaders headers) {
        if (workbook == null) {
            throw Refusal.malformed("workbook-missing").at("workbook");
        }
        DryRun.Checked checked = dryRun.check(nameOf(workbook), bytesOf(workbook));
        Onboarding onboarding = checked.onboarding();
        note("onboarding-uploaded", onboarding);
        OnboardingView view =
                views.of(onboarding, headers.getAcceptableLanguages().getFirst());
        URI location = URI.create("/api/v1/personnel/onboardings/" + onboarding.id());
        return checked.isNew()
                ? Etag.created(location, view, onboarding.version())
                : Etag.ok(view, onboarding.version());
    }

    /** Workbooks of the caller's county, the newest first. */
    @GET
    @Transactional
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(operationId = "listOnboardings", summary = "Uploaded workbooks, newest first")
    public Page<OnboardingView> list(@BeanParam Paging paging, @Context HttpHeaders headers) {
        List<Onboarding> rows = onboardings.newest(paging.after(ORDER, at -> List.of(at.number(0))), paging.probe());
        return Page.of(
                rows,
                paging,
                row -> views.of(row, headers.getAcceptableLanguages().getFirst()),
                row -> Cursor.of(ORDER, row.id()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(operationId = "readOnboarding", summary = "An uploaded workbook")
    public RestResponse<OnboardingView> read(@PathParam("id") int id, @Context HttpHeaders headers) {
        Onboarding onboarding = onboardings.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(views.of(onboarding, headers.getAcceptableLanguages().getFirst()), onboarding.version());
    }

    /** Problems by sheet, row, column and rule; the first 5,000 are kept. */
    @GET
    @Path("/{id}/problems")
    @Transactional
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(operationId = "listOnboardingProblems", summary = "What is wrong with an uploaded workbook")
    public Page<Problem> problems(@PathParam("id") int id, @BeanParam Paging paging, @Context HttpHeaders headers) {
        Onboarding onboarding = onboardings.find(id).orElseThrow(Refusal::notFound);
        return views.problems(
                onboarding, paging, headers.getAcceptableLanguages().getFirst());
    }

    /**
     * Does what the workbook says, all of it or nothing. 409 with problems, or while its territory is not committed; 503
     * while that may be on its way.
     */
    @POST
    @Once
    @Path("/{id}/commit")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(operationId = "commitOnboarding", summary = "Do what an uploaded workbook says")
    public RestResponse<OnboardingView> commit(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Context HttpHeaders headers) {
        Onboarding onboarding = onboardings.findLocked(id).orElseThrow(Refusal::notFound);
        Etag.demand(ifMatch, onboarding.version());
        commit.commit(onboarding);
        note("onboarding-committed", onboarding);
        return Etag.ok(views.of(onboarding, headers.getAcceptableLanguages().getFirst()), onboarding.version());
    }

    /** Takes back what the workbook did, all of it or nothing. 409 while something hangs on it, and says what. */
    @POST
    @Once
    @Path("/{id}/undo")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Operation(operationId = "undoOnboarding", summary = "Take back what a committed workbook did")
    public RestResponse<OnboardingView> undo(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Context HttpHeaders headers) {
        Onboarding onboarding = onboardings.findLocked(id).orElseThrow(Refusal::notFound);
        Etag.demand(ifMatch, onboarding.version());
        undo.undo(onboarding);
        note("onboarding-undone", onboarding);
        return Etag.ok(views.of(onboarding, headers.getAcceptableLanguages().getFirst()), onboarding.version());
    }

    private void note(String action, Onboarding onboarding) {
        trail.note(action, "onboarding", Integer.toString(onboarding.id()), onboarding.ancestors(), null);
    }

    private static String nameOf(FileUpload workbook) {
        String name = workbook.fileName() == null ? "" : workbook.fileName();
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private static byte[] bytesOf(FileUpload workbook) {
        try {
            return Files.readAllBytes(workbook.uploadedFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
