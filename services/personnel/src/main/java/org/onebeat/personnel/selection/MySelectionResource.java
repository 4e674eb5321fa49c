package org.onebeat.personnel.selection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.me.Own;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.selection.OwnWishes.OwnWish;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Kind;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.InService;
import org.onebeat.territory.Territory;

/** The caller's own wishes in rounds, and what came of them. */
@Path("/me/selections")
@RunOnVirtualThread
@Transactional
@Tag(name = "selection")
class MySelectionResource {
    private final CurrentCaller caller;
    private final OwnWishes wishes;
    private final Selections selections;
    private final Nominating nominating;
    private final Explaining explaining;
    private final Territory territory;
    private final Own own;
    private final Trail trail;
    private final Clock clock;

    MySelectionResource(
            CurrentCaller caller,
            OwnWishes wishes,
            Selections selections,
            Nominating nominating,
            Explaining explaining,
            Territory territory,
            Own own,
            Trail trail,
            Clock clock) {
        this.caller = caller;
        this.wishes = wishes;
        this.selections = selections;
        this.nominating = nominating;
        this.explaining = explaining;
        this.territory = territory;
        this.own = own;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first. */
    @GET
    @InService
    @Operation(operationId = "listMySelections", summary = "Rounds in which the caller takes part")
    public Page<MySelection> list() {
        return Page.whole(views(wishes.of(caller.personId())));
    }

    /** Until the last day for wishes; 409 afterwards. */
    @PUT
    @Path("/{id}/wishes")
    @InService
    @Operation(operationId = "wishForMyself", summary = "Where the caller would rather be")
    public RestResponse<MySelection> wish(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Wishes wish) {
        Selection selection = selections.findKept(id).orElseThrow(Refusal::notFound);
        OwnWish seen = own(id);
        Etag.demand(ifMatch, seen.version());
        selection.demandOpen();
        if (!isOpen(selection)) {
            throw Refusal.conflict("wishes-closed").with("until", selection.wishesUntil());
        }
        nominating.demandSound(selection, wish);
        if (!wishes.write(caller.personId(), seen, wish.places(), clock.instant())) {
            throw Refusal.of(Kind.STALE, "stale");
        }
        own.admit();
        trail.note("selection-wished", "selection", Integer.toString(id), own.place(), null);
        OwnWish written = own(id);
        return Etag.ok(views(List.of(written)).getFirst(), written.version());
    }

    private OwnWish own(int selection) {
        return wishes.of(caller.personId()).stream()
                .filter(each -> each.selection() == selection)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private boolean isOpen(Selection selection) {
        return selection.state() == SelectionState.OPEN
                && !CivilTime.today(clock).isAfter(selection.wishesUntil());
    }

    private List<MySelection> views(List<OwnWish> rows) {
        Map<Integer, Selection> known = selections
                .of(rows.stream().map(OwnWish::selection).toList())
                .stream()
                .collect(Collectors.toMap(Selection::id, Function.identity()));
        Map<Integer, Area> areas = territory.areas(
                rows.stream().flatMap(row -> row.wishes().stream()).collect(Collectors.toSet()));
        return rows.stream()
                .filter(row -> known.containsKey(row.selection()))
                .map(row -> view(row, known.get(row.selection()), areas))
                .toList();
    }

    private MySelection view(OwnWish row, Selection selection, Map<Integer, Area> areas) {
        return new MySelection(
                selection.id(),
                selection.name(),
                selection.state(),
                selection.wishesUntil(),
                selection.from(),
                selection.until(),
                isOpen(selection),
                row.specialities(),
                row.wishes().stream().map(id -> CoveredArea.of(id, areas)).toList(),
                row.wishedAt(),
                selection.state().isPublic() ? explaining.ofOfficer(selection, caller.personId()) : null,
                row.version());
    }
}
