package org.onebeat.fieldwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.fieldwork.handover.HandoverFile.LineView;
import org.onebeat.fieldwork.handover.HandoverFile.Side;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Lays out hand-overs for the present caller. */
@ApplicationScoped
class HandoverFiles {

    private final Standing standing;
    private final HandoverPoints points;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Clock clock;

    HandoverFiles(Standing standing, HandoverPoints points, Territory territory, CurrentCaller caller, Clock clock) {
        this.standing = standing;
        this.points = points;
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    /** By two queries for all names. */
    Function<Handover, HandoverItem> items(Collection<Handover> rows) {
        Instant now = clock.instant();
        Named named = named(rows);
        return row -> HandoverItem.of(row, named, now);
    }

    HandoverFile fileOf(Handover handover) {
        Named named = named(List.of(handover));
        Map<String, PointView> known = points.all().stream()
                .map(HandoverPoint::view)
                .collect(Collectors.toMap(PointView::code, Function.identity()));
        List<LineView> lines = standing.of(handover).stream()
                .map(line -> LineView.of(line, named, known.get(line.subject())))
                .toList();
        return new HandoverFile(
                HandoverItem.of(handover, named, clock.instant()), lines, sideOf(handover), nextFor(handover));
    }

    private Side sideOf(Handover handover) {
        int me = caller.personId();
        return me == handover.outgoing() ? Side.OUTGOING : me == handover.incoming() ? Side.INCOMING : null;
    }

    private List<HandoverStep> nextFor(Handover handover) {
        boolean outgoing = sideOf(handover) == Side.OUTGOING;
        boolean incoming = sideOf(handover) == Side.INCOMING;
        boolean begun = !clock.instant().isBefore(handover.movesAt());
        List<HandoverStep> next = new ArrayList<>();
        switch (handover.state()) {
            case OPEN -> {
                if (outgoing) {
                    next.add(HandoverStep.NOTES);
                }
                if (outgoing && begun) {
                    next.add(HandoverStep.HANDING_OVER);
                }
                if (!outgoing && begun && answersFor(handover)) {
                    next.add(HandoverStep.SIGNING_FOR);
                }
            }
            case HANDED_OVER -> {
                if (incoming) {
                    next.addAll(List.of(HandoverStep.TICKS, HandoverStep.TAKING_OVER, HandoverStep.SENDING_BACK));
                } else if (answersFor(handover)) {
                    next.add(HandoverStep.SIGNING_FOR);
                }
            }
            case TAKEN_OVER, CALLED_OFF -> {}
        }
        return next;
    }

    private boolean answersFor(Handover handover) {
        return caller.scopeAs(Role.STATION_CHIEF, Role.COUNTY_CLERK).covers(handover.ancestors());
    }

    private Named named(Collection<Handover> rows) {
        return Named.ofAreas(
                territory,
                rows.stream()
                        .flatMap(row -> Stream.concat(
                                row.villages().stream(),
                                Stream.of(
                                        row.ancestors().countyId(),
                                        row.ancestors().stationId()))),
                rows.stream()
                        .flatMap(row -> Stream.of(
                                row.outgoing(),
                                row.incoming(),
                                row.signatures().handedOverBy(),
                                row.signatures().takenOverBy())));
    }
}
