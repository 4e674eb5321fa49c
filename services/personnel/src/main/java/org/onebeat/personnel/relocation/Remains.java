package org.onebeat.personnel.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onebeat.territory.Succession;

/** What is still held of areas that are no more: of hundreds of mergers long past it is none, and one question says so. */
@ApplicationScoped
class Remains {
    private static final String HELD = """
            select gone.area from unnest(cast(:areas as integer[]), cast(:days as date[])) as gone (area, day)
            where exists (select from posting_area hold where hold.area_id = gone.area
                    and (hold.until_at is null or hold.until_at > hold.from_at
                        and hold.until_at > cast(gone.day as timestamp) at time zone 'Asia/Shanghai'))
                or exists (select from concurrent_post post where post.organisation_id = gone.area
                    and (post.until_date is null or post.until_date > post.from_date and post.until_date > gone.day))
            """;

    private final EntityManager entities;

    Remains(EntityManager entities) {
        this.entities = entities;
    }

    /** The areas that somebody is posted over, or has a post in, on the day on which they ended or later. */
    Set<Integer> of(Collection<Succession> successions) {
        List<Integer> held = entities.createNativeQuery(HELD, Integer.class)
                .setParameter(
                        "areas", successions.stream().map(Succession::area).toArray(Integer[]::new))
                .setParameter("days", successions.stream().map(Succession::from).toArray(LocalDate[]::new))
                .getResultList();
        return new HashSet<>(held);
    }
}
