package org.onebeat.personnel.me;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.posting.Engagement;
import org.onebeat.personnel.posting.Engagements;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Area;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.InService;
import org.onebeat.territory.Territory;

/** The caller's own page. */
@Path("/me")
@RunOnVirtualThread
@Tag(name = "people")
class MeResource {
    private final CurrentCaller caller;
    private final Engagements engagements;
    private final Accounts accounts;
    private final Territory territory;
    private final Clock clock;

    MeResource(CurrentCaller caller, Engagements engagements, Accounts accounts, Territory territory, Clock clock) {
        this.caller = caller;
        this.engagements = engagements;
        this.accounts = accounts;
        this.territory = territory;
        this.clock = clock;
    }

    /** Who the caller is and what they are posted to now, if to anything. */
    @GET
    @Transactional
    @InService(partners = true)
    @Operation(operationId = "readMe", summary = "Who the caller is and what they are posted to")
    public MeView me() {
        int person = caller.personId();
        accounts.welcome(person);
        List<Engagement> present = engagements.of(List.of(person), clock.instant()).values().stream()
                .flatMap(Collection::stream)
                .filter(Engagement::stands)
                .toList();
        Set<Integer> covered = present.stream()
                .flatMap(engagement -> engagement.areas().stream())
                .collect(Collectors.toSet());
        Set<Integer> practising = practisingAbove(covered);
        Map<Integer, Area> areas = territory.areas(
                Stream.of(covered, practising).flatMap(Collection::stream).collect(Collectors.toSet()));
        List<MeView.Post> posts =
                present.stream().map(engagement -> post(engagement, areas)).toList();
        List<CoveredArea> training =
                practising.stream().map(id -> CoveredArea.of(id, areas)).toList();
        return new MeView(person, caller.account(), caller.displayName(), caller.allFunctions(), posts, training);
    }

    /** The counties and stations in training to which these areas belong. */
    private Set<Integer> practisingAbove(Set<Integer> covered) {
        Set<Integer> training = territory.inTraining(clock.instant());
        if (training.isEmpty()) {
            return training;
        }
        return territory.ancestorsOf(covered, CivilTime.today(clock)).values().stream()
                .flatMap(where -> Stream.of(where.countyId(), where.stationId()))
                .filter(training::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static MeView.Post post(Engagement engagement, Map<Integer, Area> areas) {
        List<CoveredArea> covered =
                engagement.areas().stream().map(id -> CoveredArea.of(id, areas)).toList();
        return new MeView.Post(engagement.posting(), engagement.function(), covered, engagement.from());
    }
}
