package org.onebeat.jurisdiction.onboarding;

import org.onebeat.onboarding.Tie;

/** What may hang on the areas and points of a committed workbook. What never was in force hangs on nothing. */
enum AreaTie implements Tie {
    /** The workbook's own areas, changed by hand or by another workbook since. */
    CHANGED_AREA("""
            select coalesce(area.name, deed.name, '#' || deed.area_id)
            from onboarding_deed deed left join area on area.id = deed.area_id
            where deed.onboarding_id = :onboarding and area.sequence is distinct from deed.after
            order by deed.area_id"""),
    /** The workbook's own rooms and workstations, changed since. */
    CHANGED_POINT("""
            select coalesce(point.name, '#' || deed.point_id)
            from onboarding_point deed left join police_point point on point.id = deed.point_id
            where deed.onboarding_id = :onboarding and point.sequence is distinct from deed.after order by 1"""),
    /** Areas that stand below one of the workbook's. */
    AREA_BELOW("""
            select distinct area.name from area_membership member join area on area.id = member.area_id
            where member.parent_id in (:added)
                and member.area_id not in (select area_id from onboarding_deed where onboarding_id = :onboarding)
            order by 1"""),
    /** People who have a posting over one of them. */
    POSTING("""
            select distinct coalesce(person.display_name, '#' || posting.person_id)
            from territory_posting_area held join territory_posting posting on posting.id = held.posting_id
            left join territory_person person on person.id = posting.person_id
            where held.area_id in (:added) and (held.valid_until is null or held.valid_until > held.valid_from)
            order by 1"""),
    /** Police rooms and workstations that stand in one of them, or serve it. */
    POLICE_POINT("""
            select name from police_point
            where id not in (select point_id from onboarding_point where onboarding_id = :onboarding)
                and (village_id in (:added)
                    or id in (select point_id from police_point_fact where station_id in (:added))
                    or id in (select point_id from police_point_service where village_id in (:added)))
            order by id"""),
    /** Of these areas households and people were counted, or remoteness is on record, or they are patrolled. */
    AREA_RECORD("""
            select distinct name from area where id in (:added)
                and (id in (select village_id from village_count) or id in (select station_id from remote_station)
                    or id in (select area_id from patrol_cover))
            order by 1"""),
    /** People whose unit is one of them. */
    PERSON("""
            select display_name from territory_person
            where unit_id in (:added) and (valid_until is null or valid_until > valid_from) order by id""");

    private static final String ADDED =
            "select area_id from onboarding_deed where onboarding_id = :onboarding and added";

    private final String question;

    AreaTie(String question) {
        this.question = question;
    }

    @Override
    public String question() {
        return question.replace(":added", ADDED);
    }
}
