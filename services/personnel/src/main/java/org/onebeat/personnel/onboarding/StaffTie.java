package org.onebeat.personnel.onboarding;

import org.onebeat.onboarding.Tie;

/**
 * What may hang on the people and posts of a committed workbook; each answers the names of people. Postings are asked of
 * the replica, which sees beyond the caller's counties.
 */
enum StaffTie implements Tie {
    /** People of the workbook whose record changed since. */
    CHANGED_PERSON("""
            select deed.display_name from onboarding_person deed left join person on person.id = deed.person_id
            where deed.onboarding_id = :onboarding and person.version is distinct from deed.after
            order by deed.person_id"""),
    /** People whose posting of the workbook changed since. */
    CHANGED_POSTING("""
            select distinct coalesce(person.display_name, '#' || deed.posting_id)
            from onboarding_posting deed left join posting on posting.id = deed.posting_id
            left join person on person.id = posting.person_id
            where deed.onboarding_id = :onboarding and posting.version is distinct from deed.after order by 1"""),
    /** People whom the workbook brought in, and who were given another posting. */
    OTHER_POSTING("""
            select distinct deed.display_name
            from onboarding_person deed join territory_posting posting on posting.person_id = deed.person_id
            join territory_posting_area held on held.posting_id = posting.id
            where deed.onboarding_id = :onboarding and deed.added
                and (held.valid_until is null or held.valid_until > held.valid_from)
                and posting.id not in (select posting_id from onboarding_posting where onboarding_id = :onboarding)
            order by 1"""),
    /** People whose concurrent post of the workbook changed since. */
    CHANGED_CONCURRENT_POST("""
            select distinct coalesce(person.display_name, '#' || deed.concurrent_post_id)
            from onboarding_concurrent_post deed left join concurrent_post post on post.id = deed.concurrent_post_id
            left join person on person.id = post.person_id
            where deed.onboarding_id = :onboarding and post.version is distinct from deed.after order by 1"""),
    /** People whom the workbook brought in, and who were given a concurrent post since. */
    OTHER_CONCURRENT_POST("""
            select distinct deed.display_name
            from onboarding_person deed join concurrent_post post on post.person_id = deed.person_id
            where deed.onboarding_id = :onboarding and deed.added and post.id not in
                (select concurrent_post_id from onboarding_concurrent_post where onboarding_id = :onboarding)
            order by 1"""),
    /** People whom the workbook brought in, and who were given a grade since. */
    GRADE("""
            select distinct deed.display_name
            from onboarding_person deed join person_grade grade on grade.person_id = deed.person_id
            where deed.onboarding_id = :onboarding and deed.added order by 1"""),
    /** People whom the workbook brought in, and who have equipment. */
    EQUIPMENT("""
            select distinct deed.display_name
            from onboarding_person deed join equipment on equipment.holder_id = deed.person_id
            where deed.onboarding_id = :onboarding and deed.added order by 1"""),
    /** People whom the workbook brought in, and of whose service something is on record. */
    SERVICE_RECORD("""
            select distinct deed.display_name
            from onboarding_person deed join service_record entry on entry.person_id = deed.person_id
            where deed.onboarding_id = :onboarding and deed.added order by 1"""),
    /** People whom the workbook brought in, and who objected to something. */
    OBJECTION("""
            select distinct deed.display_name
            from onboarding_person deed join objection on objection.person_id = deed.person_id
            where deed.onboarding_id = :onboarding and deed.added order by 1"""),
    /** People whom the workbook brought in, and who lead a volunteer team since. */
    TEAM_LEADER("""
            select distinct deed.display_name
            from onboarding_person deed join team on team.leader_id = deed.person_id
            where deed.onboarding_id = :onboarding and deed.added order by 1"""),
    /** People whom the workbook brought in, and who were given a qualification since. */
    QUALIFICATION("""
            select distinct deed.display_name
            from onboarding_person deed join qualification on qualification.person_id = deed.person_id
            where deed.onboarding_id = :onboarding and deed.added order by 1"""),
    /** People whom the workbook brought in, and who stand or stood on a roster, or wish something of it. */
    DUTY("""
            select distinct deed.display_name
            from onboarding_person deed
            where deed.onboarding_id = :onboarding and deed.added
                and (exists (select 1 from duty where duty.person_id = deed.person_id)
                    or exists (select 1 from duty_change change
                        where change.from_person = deed.person_id or change.to_person = deed.person_id)
                    or exists (select 1 from duty_wish wish where wish.person_id = deed.person_id))
            order by 1"""),
    /** People whom the workbook brought in, and who have been trained, selected or seconded since. */
    TRAINING("""
            select deed.display_name from onboarding_person deed
            where deed.onboarding_id = :onboarding and deed.added and (
                exists (select 1 from attendance where person_id = deed.person_id)
                or exists (select 1 from mentorship where deed.person_id in (person_id, mentor_id))
                or exists (select 1 from candidate where person_id = deed.person_id)
                or exists (select 1 from secondment where person_id = deed.person_id))
            order by deed.person_id"""),
    /** People of the workbook's postings who were on leave or withdrawn since, or for whom somebody acts. */
    ABSENCE("""
            select distinct person.display_name from person
            where person.id in (select person_id from onboarding_person where onboarding_id = :onboarding and added)
                and (exists (select from leave where leave.person_id = person.id)
                    or exists (select from withdrawal where withdrawal.person_id = person.id))
                or exists (select from posting join onboarding_posting deed on deed.posting_id = posting.id
                    join posting acting on acting.acts_for = posting.id
                    where deed.onboarding_id = :onboarding and posting.person_id = person.id)
            order by 1"""),
    /** People whom the workbook brought in, and who have been at work with it: they have signed in. */
    SIGNED_IN("""
            select deed.display_name from onboarding_person deed join account on account.person_id = deed.person_id
            where deed.onboarding_id = :onboarding and deed.added and account.signed_in order by deed.person_id""");

    private final String question;

    StaffTie(String question) {
        this.question = question;
    }

    @Override
    public String question() {
        return question;
    }
}
