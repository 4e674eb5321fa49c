package org.onebeat.personnel.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Keeps the parts of people's names, by which a substring of a name is found. */
@ApplicationScoped
class NameIndex {
    private final EntityManager entities;

    NameIndex(EntityManager entities) {
        this.entities = entities;
    }

    /** A name to be found: whose it is, and behind which county's wall. */
    record Entry(int person, int county, String name) {}

    /** Indexes these names anew, in two statements. The people's rows must have been written. */
    void keep(Collection<Entry> entries) {
        List<String> parts = new ArrayList<>();
        List<Integer> counties = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (Entry entry : entries) {
            for (String part : NameParts.of(entry.name())) {
                parts.add(part);
                counties.add(entry.county());
                owners.add(entry.person());
            }
        }
        entities.createNativeQuery("delete from name_part where person_id = any(:people)")
                .setParameter("people", entries.stream().map(Entry::person).toArray(Integer[]::new))
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into name_part (part, county_id, person_id)
                        select * from unnest(cast(:parts as text[]), cast(:counties as integer[]), cast(:owners as integer[]))
                        """)
                .setParameter("parts", parts.toArray(String[]::new))
                .setParameter("counties", counties.toArray(Integer[]::new))
                .setParameter("owners", owners.toArray(Integer[]::new))
                .executeUpdate();
    }
}
