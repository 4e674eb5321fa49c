package org.onebeat.personnel.roster.rule;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/**
 * What a day needs of one kind of duty 接警, 处警, 巡逻.
 *
 * @param code how it is called in data, such as {@code RESPONDER}
 * @param people how many take it at once
 * @param startsAt civil time
 * @param qualification what whoever takes it must hold, a code of the catalogue; null where nothing
 * @param peaks hours at a fixed post, such as {@code 07:00-09:00,17:00-20:00}, on routes in between; null where that does
 *     not apply
 */
@Embeddable
public record DutyRule(
        String code,
        String zh,
        String en,
        int people,
        LocalTime startsAt,
        int hours,
        String qualification,
        String peaks) {}
