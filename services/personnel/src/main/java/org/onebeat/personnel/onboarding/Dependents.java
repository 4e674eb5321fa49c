package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.onboarding.Hanging.Kind;

/** Asks what hangs on a committed workbook's people and postings. */
@ApplicationScoped
class Dependents {
    private static final int EXAMPLES = 5;

    /** Each answers the names of people. Postings are asked of the replica, which sees beyond the caller's counties. */
    private static final Map<Kind, String> QUESTIONS = new EnumMap<>(Map.of(
            Kind.CHANGED_PERSON,
            """
            select deed.display_name from onboarding_person deed left join person on person.id = deed.person_id
            where deed.onboarding_id = :onboarding and person.version is distinct from deed.after
            order by deed.person_id""",
            Kind.CHANGED_POSTING,
            """
            select distinct coalesce(person.display_name, '#' || deed.posting_id)
            from onboarding_posting deed left join posting on posting.id = deed.posting_id
            left join person on person.id = posting.person_id
            where deed.onboarding_id = :onboarding and posting.version is distinct from deed.after order by 1""",
            Kind.OTHER_POSTING,
            """
            select distinct deed.display_name
            from onboarding_person deed join territory_posting posting on posting.person_id = deed.person_id
            join territory_posting_area held on held.posting_id = posting.id
            where deed.onboarding_id = :onboarding and deed.added
                and (held.valid_until is null or held.valid_until > held.valid_from)
                and posting.id not in (select posting_id from onboarding_posting where onboarding_id = :onboarding)
            order by 1""",
            Kind.SIGNED_IN,
            """
            select deed.display_name from onboarding_person deed join account on account.person_id = deed.person_id
            where deed.onboarding_id = :onboarding and deed.added and account.signed_in order by deed.person_id""",
            Kind.CHANGED_CONCURRENT_POST,
            """
            select distinct coalesce(person.display_name, '#' || deed.concurrent_post_id)
            from onboarding_concurrent_post deed left join concurrent_post post on post.id = deed.concurrent_post_id
            left join person on person.id = post.person_id
            where deed.onboarding_id = :onboarding and post.version is distinct from deed.after order by 1""",
            Kind.OTHER_CONCURRENT_POST,
            """
            select distinct deed.display_name
            from onboarding_person deed join concurrent_post post on post.person_id = deed.person_id
            where deed.onboarding_id = :onboarding and deed.added and post.id not in
                (select concurrent_post_id from onboarding_concurrent_post where onboarding_id = :onboarding)
            order by 1"""));

    private final EntityManager entities;

    Dependents(EntityManager entities) {
        this.entities = entities;
    }

    List<Hanging> on(int onboarding) {
        List<Hanging> hanging = new ArrayList<>();
        QUESTIONS.forEach((kind, question) -> {
            List<String> names = entities.createNativeQuery(question, String.class)
                    .setParameter("onboarding", onboarding)
                    .getResultList();
            if (!names.isEmpty()) {
                hanging.add(new Hanging(
                        kind, names.size(), List.copyOf(names.subList(0, Math.min(EXAMPLES, names.size())))));
            }
        });
        return hanging;
    }
}
