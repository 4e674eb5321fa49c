package org.onebeat.personnel.incentive.promotion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.grade.Grades;
import org.onebeat.personnel.grade.Grading;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.unit.Staff;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Promotion by rule, with the reason for yes or no (domain.md section 3). */
@Path("/promotions")
@RunOnVirtualThread
@Tag(name = "incentives")
class PromotionResource {
    private static final String ORDER = "promotions";

    private final Promotions promotions;
    private final People people;
    private final Staff staff;
    private final Grades grades;
    private final Grading grading;
    private final Clock clock;

    PromotionResource(Promotions promotions, People people, Staff staff, Grades grades, Grading grading, Clock clock) {
        this.promotions = promotions;
        this.people = people;
        this.staff = staff;
        this.grades = grades;
        this.grading = grading;
        this.clock = clock;
    }

    /** By the rule and the records of a day, today unless told. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listPromotions", summary = "Whose next grade is due, and why or why not")
    public Page<PromotionView> list(@BeanParam PromotionQuestion question, @BeanParam Paging paging) {
        int after = paging.after(ORDER, at -> List.of(at.number(0))).stream()
                .mapToInt(id -> (Integer) id)
                .findFirst()
                .orElse(0);
        LocalDate day = question.on == null ? CivilTime.today(clock) : question.on;
        List<PromotionView> rows = promotions.on(day, question.restriction(day), question.due, after, paging.probe());
        return Page.of(
                rows, paging, row -> row, row -> Cursor.of(ORDER, row.person().id()));
    }

    /** Gives the next grade from today or later; 409 {@code promotion-not-due} with the reasons where the rule says no. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "promote", summary = "Give somebody the next grade")
    public RestResponse<PromotionView> promote(@NotNull @Valid NewPromotion wish) {
        staff.demandOther(wish.person(), "person");
        Person person = people.findLocked(wish.person()).orElseThrow(Refusal::notFound);
        LocalDate today = CivilTime.today(clock);
        LocalDate from = wish.from() == null ? today : wish.from();
        if (from.isBefore(today)) {
            // What was decided since then would be stepped round; a grade of the past is entered with the grades.
            throw Refusal.ruleBroken("promotion-in-past").at("from");
        }
        if (grades.of(person.id()).stream().anyMatch(grade -> !grade.from().isBefore(from))) {
            throw Refusal.conflict("grade-of-day").at("from");
        }
        PromotionView view = promotions.of(person, from);
        if (view == null || !view.verdict().due()) {
            throw Refusal.conflict("promotion-not-due")
                    .with("reasons", view == null ? List.of() : view.verdict().reasons());
        }
        grading.give(person, view.verdict().grade() + 1, from);
        return RestResponse.status(RestResponse.Status.CREATED, promotions.of(person, from));
    }
}
