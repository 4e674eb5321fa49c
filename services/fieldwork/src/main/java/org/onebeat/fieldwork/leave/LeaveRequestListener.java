package org.onebeat.fieldwork.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.onebeat.fieldwork.notice.About;
import org.onebeat.fieldwork.notice.NewNotice;
import org.onebeat.fieldwork.notice.NoticeBoard;
import org.onebeat.fieldwork.notice.Reason;
import org.onebeat.messaging.Listener;
import org.onebeat.messaging.Received;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Person;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Tells the chief who asks for leave, the clerks where there is no other chief, and the asker what was answered. */
@ApplicationScoped
class LeaveRequestListener implements Listener {
    private final NoticeBoard notices;
    private final Territory territory;
    private final Clock clock;

    LeaveRequestListener(NoticeBoard notices, Territory territory, Clock clock) {
        this.notices = notices;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "leave-requests";
    }

    @Override
    public Set<String> topics() {
        return Set.of("onebeat.personnel.leave-request.v1");
    }

    @Override
    public Map<String, Consumer<Received>> reactions() {
        return Map.of("org.onebeat.personnel.leave-request-changed.v1", this::tell);
    }

    /** Of somebody whom nobody knows here, or whose unit is unknown, there is nothing to tell. */
    private void tell(Received event) {
        LeaveRequestChanged request = event.as(LeaveRequestChanged.class);
        territory.person(request.person()).flatMap(this::placeOf).ifPresent(where -> {
            switch (request.state()) {
                case "ASKED" ->
                    deciders(request, where)
                            .forEach(decider -> tell(decider, Reason.LEAVE_ASKED, request, event, where));
                case "APPROVED" -> tell(request.person(), Reason.LEAVE_APPROVED, request, event, where);
                case "REFUSED" -> tell(request.person(), Reason.LEAVE_REFUSED, request, event, where);
                default -> {} // withdrawn, or what a later version says: nobody need act
            }
        });
    }

    private List<Integer> deciders(LeaveRequestChanged request, Ancestors where) {
        List<Integer> chiefs =
                where.stationId() == null ? List.of() : others(where.stationId(), Role.STATION_CHIEF, request);
        return chiefs.isEmpty() ? others(where.countyId(), Role.COUNTY_CLERK, request) : chiefs;
    }

    private List<Integer> others(int area, Role function, LeaveRequestChanged request) {
        Instant now = clock.instant();
        return territory.holdersOf(area, function, now).stream()
                .map(Holder::personId)
                .filter(person -> person != request.person())
                .distinct()
                .toList();
    }

    private Optional<Ancestors> placeOf(Person person) {
        return Optional.ofNullable(person.unit())
                .map(unit ->
                        territory.placesOf(Set.of(unit), CivilTime.today(clock)).get(unit));
    }

    private void tell(int person, Reason reason, LeaveRequestChanged request, Received event, Ancestors where) {
        notices.tell(new NewNotice(
                person, reason, About.LEAVE, request.matter(), event.sequence(), null, null, where, clock.instant()));
    }
}
