package org.onebeat.personnel.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** Teams are founded, change and are disbanded. */
@ApplicationScoped
class Musters {
    private static final Set<AreaKind> PLACES = EnumSet.of(AreaKind.STATION, AreaKind.VILLAGE);

    private final Teams teams;
    private final People people;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Musters(Teams teams, People people, Territory territory, CurrentCaller caller, Trail trail, Clock clock) {
        this.teams = teams;
        this.people = people;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** 409 {@code team-named} where the village or station has one of that name. */
    Team found(TeamForm form) {
        Ancestors where = demand(form, null);
        Team team = teams.add(Team.found(form, where, CivilTime.today(clock)));
        note("team-founded", team, null);
        return team;
    }

    void correct(Team team, TeamForm form) {
        team.correct(form, demand(form, team.id()));
        note("team-corrected", team, null);
    }

    void disband(Team team, String reason) {
        team.disband(CivilTime.today(clock));
        note("team-disbanded", team, reason);
    }

    private Ancestors demand(TeamForm form, Integer beside) {
        Ancestors where = territory.ancestorsOf(form.area(), CivilTime.today(clock));
        if (!caller.scope().covers(where)) {
            throw Refusal.forbidden("out-of-scope").at("area");
        }
        Area area = territory.area(form.area()).orElseThrow();
        if (!PLACES.contains(area.kind())) {
            throw Refusal.ruleBroken("team-place", Map.of("area", area.name())).at("area");
        }
        if (people.find(form.leader()).filter(this::serves).isEmpty()) {
            throw Refusal.ruleBroken("unknown-person").at("leader");
        }
        if (teams.isNamed(form, beside)) {
            throw Refusal.conflict("team-named").at("name");
        }
        return where;
    }

    private boolean serves(Person leader) {
        return leader.servesOn(CivilTime.today(clock));
    }

    private void note(String action, Team team, String reason) {
        teams.settle();
        trail.note(action, "team", Integer.toString(team.id()), team.ancestors(), reason);
    }
}
