package org.onebeat.fieldwork.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where notices are put up; in the transaction of what they tell of. */
@ApplicationScoped
public class NoticeBoard {

    private static final String TELL = """
            insert into notice (person_id, reason, about, matter_id, sequence, number, category,
                                county_id, township_id, station_id, sector_id, village_id, told_at)
            values (:person, :reason, :about, :matter, :sequence, cast(:number as text), cast(:category as text),
                    :county, cast(:township as integer), cast(:station as integer), cast(:sector as integer),
                    cast(:village as integer), :toldAt)
            on conflict on constraint notice_once do nothing
            """;

    private static final String LAST = """
            select person_id from notice where matter_id = :matter and reason = :reason order by sequence desc limit 1
            """;

    private static final String TOLD = """
            select 1 from notice where matter_id = :matter and sequence = :sequence and person_id = :person limit 1
            """;

    private final EntityManager entities;

    NoticeBoard(EntityManager entities) {
        this.entities = entities;
    }

    /** Nothing happens if the person was told of this before. */
    public void tell(NewNotice notice) {
        entities.createNativeQuery(TELL)
                .setParameter("person", notice.person())
                .setParameter("reason", notice.reason().name())
                .setParameter("about", notice.about().name())
                .setParameter("matter", notice.matter())
                .setParameter("sequence", notice.sequence())
                .setParameter("number", notice.number())
                .setParameter("category", notice.category())
                .setParameter("county", notice.where().countyId())
                .setParameter("township", notice.where().townshipId())
                .setParameter("station", notice.where().stationId())
                .setParameter("sector", notice.where().sectorId())
                .setParameter("village", notice.where().villageId())
                .setParameter("toldAt", notice.toldAt())
                .executeUpdate();
    }

    /** Whether the person was told of this version of the matter, for whatever reason. */
    public boolean isTold(int person, UUID matter, long sequence) {
        return !entities.createNativeQuery(TOLD, Integer.class)
                .setParameter("matter", matter)
                .setParameter("sequence", sequence)
                .setParameter("person", person)
                .getResultList()
                .isEmpty();
    }

    /** Who was told last of this matter for this reason. */
    public Optional<Integer> lastTold(UUID matter, Reason reason) {
        List<?> told = entities.createNativeQuery(LAST, Integer.class)
                .setParameter("matter", matter)
                .setParameter("reason", reason.name())
                .getResultList();
        return told.stream().map(Integer.class::cast).findFirst();
    }
}
