package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.AreaKind;

/**
 * Several areas become part of one of their kind: what stood in them stands in it, and whatever is open in them, posted
 * over them or belongs to them goes on there, in every service that hears of it.
 */
@ApplicationScoped
class Merging {

    private static final String FIELD = "areas";

    private final Desk desk;
    private final Days days;
    private final Coherence coherence;
    private final Rules rules;
    private final Areas areas;
    private final Gazette gazette;
    private final Trail trail;

    Merging(Desk desk, Days days, Coherence coherence, Rules rules, Areas areas, Gazette gazette, Trail trail) {
        this.desk = desk;
        this.days = days;
        this.coherence = coherence;
        this.rules = rules;
        this.areas = areas;
        this.gazette = gazette;
        this.trail = trail;
    }

    Area merge(String ifMatch, Merger wanted) {
        Area into = desk.open(wanted.into(), ifMatch);
        List<Area> merged = desk.others(FIELD, wanted.areas());
        LocalDate day = days.of(wanted.from(), into);
        demandAlike(into, merged);
        Reform reform = new Reform();
        Set<Area> members = new LinkedHashSet<>();
        for (Area area : merged) {
            days.ofEnd(day, area);
            for (Area member : areas.membersFrom(area.id(), day)) {
                days.demandFree(member, area.kind(), Set.of(area.id(), into.id()), day);
                reform.did(member, member.follow(area, into, day));
                members.add(member);
            }
        }
        for (Area area : merged) {
            area.close(day);
            reform.did(area, area.succeeded(Set.of(into.id()), day));
        }
        reform.did(into, into.again());
        coherence.check(members, day);
        rules.demandTellable(members, day, FIELD);
        gazette.publish(reform);
        note("area-merged-into", into, wanted.reason());
        merged.forEach(area -> note("area-merged", area, wanted.reason()));
        return into;
    }

    private static void demandAlike(Area into, List<Area> merged) {
        boolean high = into.kind() == AreaKind.CITY || into.kind() == AreaKind.COUNTY;
        if (high || into.until() != null) {
            throw Refusal.conflict("merges-into-lasting", Map.of("name", into.name()));
        }
        for (Area area : merged) {
            if (area.kind() != into.kind() || area.id() == into.id()) {
                throw Refusal.ruleBroken("merges-alike", Map.of("name", area.name()))
                        .at(FIELD);
            }
        }
    }

    private void note(String action, Area area, String reason) {
        trail.note(action, Gazette.RECORD, Integer.toString(area.id()), area.ancestors(), reason);
    }
}
