package org.onebeat.cases.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.onebeat.territory.Holder;

/** Somebody who signs in for a partner agency in a county, for as long as their posting as PARTNER lasts. */
@Entity
public class Delegate {

    @Id
    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private UUID id;

    @Version
    private long version;

    @Column(name = "county_id", updatable = false)
    private int county;

    private String agency;

    @Column(name = "person_id")
    private int person;

    @Column(name = "posting_id")
    private int posting;

    private Instant since;
    private Instant until;

    protected Delegate() {}

    /** @param held the posting as PARTNER in that county */
    Delegate(int county, String agency, Holder held, Instant since) {
        this.county = county;
        this.agency = agency;
        this.person = held.personId();
        this.posting = held.postingId();
        this.since = since;
    }

    /** Signs in for the agency no longer. */
    void end(Instant at) {
        until = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int county() {
        return county;
    }

    /** Code of the catalogue. */
    public String agency() {
        return agency;
    }

    /** Person id. */
    public int person() {
        return person;
    }

    public int posting() {
        return posting;
    }

    Instant since() {
        return since;
    }

    /** Null while they sign in. */
    Instant until() {
        return until;
    }
}
