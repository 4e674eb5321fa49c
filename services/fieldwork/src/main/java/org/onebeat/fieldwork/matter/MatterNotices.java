package org.onebeat.fieldwork.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.onebeat.fieldwork.notice.About;
import org.onebeat.fieldwork.notice.NewNotice;
import org.onebeat.fieldwork.notice.NoticeBoard;
import org.onebeat.fieldwork.notice.Reason;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Holder;
import org.onebeat.territory.OnDuty;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Whose attention a dispute or a hazard asks for. */
@ApplicationScoped
class MatterNotices {

    private final NoticeBoard notices;
    private final Territory territory;

    MatterNotices(NoticeBoard notices, Territory territory) {
        this.notices = notices;
        this.territory = territory;
    }

    /** Somebody else's doing made a person responsible who was not. */
    void routed(Matter matter) {
        Reason reason = matter.about() == About.DISPUTE ? Reason.DISPUTE_ROUTED : Reason.HAZARD_ROUTED;
        Integer person = matter.responsible();
        boolean byOthers = person != null && !person.equals(matter.by());
        // confirmed once more, it is no news to them
        if (byOthers && !notices.lastTold(matter.id(), reason).equals(Optional.of(person))) {
            tell(matter, reason, person);
        }
    }

    /**
     * A post or a village moved, and what is open there with it, however much that is: whoever has it now is told once a
     * village and day. The hand-over lists it one by one.
     */
    void came(Matter matter) {
        if (matter.responsible() == null) {
            return;
        }
        notices.tell(new NewNotice(
                matter.responsible(),
                matter.about() == About.DISPUTE ? Reason.DISPUTES_CAME : Reason.HAZARDS_CAME,
                About.VILLAGE,
                new UUID(0, matter.place().village()),
                CivilTime.dayOf(matter.recordedAt()).toEpochDay(),
                null,
                null,
                matter.place().ancestors(),
                matter.recordedAt()));
    }

    /**
     * A matter came to a village without a holder of its own: somebody of the sector or the station answers for it, or
     * nobody does. Whoever leads of those on duty whose post reaches there is told at once, unless one of them answers for it.
     */
    void arrived(Matter matter) {
        if (isHeld(matter)) {
            return;
        }
        Reason reason = matter.about() == About.DISPUTE ? Reason.DISPUTE_ON_DUTY : Reason.HAZARD_ON_DUTY;
        List<Integer> able = territory.onDuty(matter.place().ancestors(), matter.recordedAt()).stream()
                .filter(OnDuty::posted)
                .map(OnDuty::personId)
                .toList();
        if (!able.contains(matter.responsible()) && !able.contains(matter.by())) {
            able.stream().findFirst().ifPresent(person -> tell(matter, reason, person));
        }
    }

    private boolean isHeld(Matter matter) {
        return Stream.of(Role.AUXILIARY, Role.COMMUNITY_OFFICER).anyMatch(function -> territory
                .holderOf(matter.place().village(), function, matter.recordedAt())
                .isPresent());
    }

    /** Who sees to it at its level: whoever answers for it, the chief of the station, from there on the clerks of the county. */
    void wentUp(Matter matter) {
        Reason reason = matter.about() == About.DISPUTE ? Reason.DISPUTE_WENT_UP : Reason.HAZARD_WENT_UP;
        others(above(matter), matter).forEach(person -> tell(matter, reason, person));
    }

    /** A RED dispute is the leader's at once, which is within the hour that its clock allows; told once of each. */
    void weighed(Matter matter) {
        if ("RED".equals(matter.colour())
                && notices.lastTold(matter.id(), Reason.DISPUTE_RED).isEmpty()) {
            others(chiefs(matter), matter).forEach(person -> tell(matter, Reason.DISPUTE_RED, person));
        }
    }

    /** Time runs out, its own or that to ask a court: whoever answers for it is told, or, where nobody does, the chief of the station. */
    void runsOut(Matter matter, Reason reason) {
        whose(matter).forEach(person -> tell(matter, reason, person));
    }

    /** People of elsewhere are asked to work on it: they see it by that, and not for where it stands. */
    void asked(Matter matter, Reason reason) {
        others(matter.asked().stream(), matter).forEach(person -> tell(matter, reason, About.GRANT, person));
    }

    private static Stream<Integer> others(Stream<Integer> people, Matter matter) {
        return people.filter(person -> !person.equals(matter.by()));
    }

    private Stream<Integer> whose(Matter matter) {
        return matter.responsible() == null ? chiefs(matter) : Stream.of(matter.responsible());
    }

    private Stream<Integer> chiefs(Matter matter) {
        return holders(matter.place().station(), Role.STATION_CHIEF, matter);
    }

    private Stream<Integer> above(Matter matter) {
        return switch (matter.level()) {
            case "VILLAGE" -> whose(matter);
            case "STATION" -> chiefs(matter);
            default -> holders(matter.place().county(), Role.COUNTY_CLERK, matter);
        };
    }

    private Stream<Integer> holders(Integer area, Role function, Matter matter) {
        return area == null
                ? Stream.empty()
                : territory.holdersOf(area, function, matter.recordedAt()).stream()
                        .map(Holder::personId);
    }

    private void tell(Matter matter, Reason reason, int person) {
        tell(matter, reason, matter.about(), person);
    }

    private void tell(Matter matter, Reason reason, About about, int person) {
        notices.tell(new NewNotice(
                person,
                reason,
                about,
                matter.id(),
                matter.sequence(),
                matter.number(),
                matter.category(),
                matter.place().ancestors(),
                matter.recordedAt()));
    }
}
