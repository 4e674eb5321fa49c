package org.onebeat.jurisdiction.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.onebeat.jurisdiction.onboarding.Hanging.Kind;

/** Asks the books and the replica what hangs on a committed workbook's areas. */
@ApplicationScoped
class Dependents {

    private static final int EXAMPLES = 5;
    private static final String ADDED = "(select area_id from onboarding_deed where onboarding_id = :batch and added)";

    private static final String OWN = "select point_id from onboarding_point where onboarding_id = :batch";

    /** Each answers the names of what hangs there. What never was in force hangs on nothing. */
    private static final Map<Kind, String> QUESTIONS = new EnumMap<>(Map.of(
            Kind.CHANGED_AREA,
            """
            select coalesce(area.name, deed.name, '#' || deed.area_id)
            from onboarding_deed deed left join area on area.id = deed.area_id
            where deed.onboarding_id = :batch and area.sequence is distinct from deed.after
            order by deed.area_id""",
            Kind.AREA_BELOW,
            "select distinct area.name from area_membership member join area on area.id = member.area_id"
                    + " where member.parent_id in " + ADDED
                    + " and member.area_id not in (select area_id from onboarding_deed where onboarding_id = :batch)"
                    + " order by 1",
            Kind.POSTING,
            "select distinct coalesce(person.display_name, '#' || posting.person_id)"
                    + " from territory_posting_area held join territory_posting posting on posting.id = held.posting_id"
                    + " left join territory_person person on person.id = posting.person_id"
                    + " where held.area_id in " + ADDED
                    + " and (held.valid_until is null or held.valid_until > held.valid_from) order by 1",
            Kind.POLICE_POINT,
            "select name from police_point where id not in (" + OWN + ") and (village_id in " + ADDED
                    + " or id in (select point_id from police_point_fact where station_id in " + ADDED
                    + ") or id in (select point_id from police_point_service where village_id in " + ADDED
                    + ")) order by id",
            Kind.CHANGED_POINT,
            "select coalesce(point.name, '#' || deed.point_id) from onboarding_point deed"
                    + " left join police_point point on point.id = deed.point_id"
                    + " where deed.onboarding_id = :batch and point.sequence is distinct from deed.after order by 1",
            Kind.AREA_RECORD,
            "select distinct name from area where id in " + ADDED
                    + " and (id in (select village_id from village_count)"
                    + " or id in (select station_id from remote_station)"
                    + " or id in (select area_id from patrol_cover)) order by 1",
            Kind.PERSON,
            "select display_name from territory_person where unit_id in " + ADDED
                    + " and (valid_until is null or valid_until > valid_from) order by id"));

    private final EntityManager entities;

    Dependents(EntityManager entities) {
        this.entities = entities;
    }

    List<Hanging> on(UUID batch) {
        List<Hanging> hanging = new ArrayList<>();
        QUESTIONS.forEach((kind, question) -> {
            List<String> names = entities.createNativeQuery(question, String.class)
                    .setParameter("batch", batch)
                    .getResultList();
            if (!names.isEmpty()) {
                hanging.add(new Hanging(
                        kind, names.size(), List.copyOf(names.subList(0, Math.min(EXAMPLES, names.size())))));
            }
        });
        return hanging;
    }
}
