package org.onebeat.personnel.team;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Volunteer teams 群防群治队伍 (domain.md section 3): teams, never their members. */
@Path("/teams")
@RunOnVirtualThread
@Tag(name = "teams")
class TeamResource {
    private final Teams teams;
    private final Musters musters;
    private final Territory territory;

    TeamResource(Teams teams, Musters musters, Territory territory) {
        this.teams = teams;
        this.musters = musters;
        this.territory = territory;
    }

    @GET
    @Transactional
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY
    })
    @Operation(operationId = "listTeams", summary = "Volunteer teams in scope")
    public Page<TeamView> list(@BeanParam TeamQuestion question, @BeanParam Paging paging) {
        List<Team> rows = Teams.ORDER.rows(teams, question.restriction(), paging);
        Named named = named(rows);
        return Page.of(rows, paging, team -> TeamView.of(team, named), Teams.ORDER::positionOf);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY
    })
    @Operation(operationId = "readTeam", summary = "A volunteer team")
    public RestResponse<TeamView> read(@PathParam("id") int id) {
        Team team = teams.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(view(team), team.version());
    }

    /** 409 where the village or station has a team of that name. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "foundTeam", summary = "A volunteer team comes together")
    public RestResponse<TeamView> found(@NotNull @Valid TeamForm form) {
        Team team = musters.found(form);
        return Etag.created(URI.create("/api/v1/personnel/teams/" + team.id()), view(team), team.version());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "correctTeam", summary = "Put right what is on record of a team")
    public RestResponse<TeamView> correct(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid TeamForm form) {
        Team team = Etag.unchanged(teams.findLocked(id), ifMatch, Team::version);
        musters.correct(team, form);
        return Etag.ok(view(team), team.version());
    }

    /** 409 where it is none any more. */
    @POST
    @Once
    @Path("/{id}/end")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "disbandTeam", summary = "A team is none any more from today on")
    public RestResponse<TeamView> disband(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid TeamEnd wish) {
        Team team = Etag.unchanged(teams.findLocked(id), ifMatch, Team::version);
        musters.disband(team, wish.reason());
        return Etag.ok(view(team), team.version());
    }

    private TeamView view(Team team) {
        return TeamView.of(team, named(List.of(team)));
    }

    private Named named(List<Team> rows) {
        return Named.of(
                territory, rows.stream().map(Team::ancestors), rows.stream().map(Team::leader));
    }
}
