package org.onebeat.personnel.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.personnel.me.Own;
import org.onebeat.personnel.posting.Engagements;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.InService;
import org.onebeat.territory.Territory;

/** The caller's own training. */
@Path("/me/training")
@RunOnVirtualThread
@Tag(name = "training")
class MyTrainingResource {
    private final CurrentCaller caller;
    private final Own own;
    private final TrainingRecords records;
    private final KnowHows knowHows;
    private final Engagements engagements;
    private final Territory territory;
    private final Clock clock;

    MyTrainingResource(
            CurrentCaller caller,
            Own own,
            TrainingRecords records,
            KnowHows knowHows,
            Engagements engagements,
            Territory territory,
            Clock clock) {
        this.caller = caller;
        this.own = own;
        this.records = records;
        this.knowHows = knowHows;
        this.engagements = engagements;
        this.territory = territory;
        this.clock = clock;
    }

    @GET
    @Transactional
    @InService
    @Operation(operationId = "readMyTraining", summary = "The caller's training")
    public MyTraining read() {
        int me = caller.personId();
        Set<Integer> covered = engagements.of(List.of(me), clock.instant()).values().stream()
                .flatMap(Collection::stream)
                .flatMap(posting -> posting.areas().stream())
                .collect(Collectors.toSet());
        Set<Integer> villages = territory.below(covered, Set.of(AreaKind.VILLAGE), CivilTime.today(clock));
        return new MyTraining(
                own.ask(records::of),
                knowHows.forVillages(villages).stream().map(KnowHow::view).toList());
    }
}
