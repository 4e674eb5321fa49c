package org.onebeat.cases.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Two neighbouring characters of a dispute's summary, or the count of its number; the database keeps them. */
@Entity
@Immutable
@Table(name = "dispute_gram")
@IdClass(Gram.Key.class)
class Gram {

    @Id
    private String gram;

    @Id
    @Column(name = "county_id")
    private Integer county;

    @Id
    @Column(name = "dispute_id")
    private UUID dispute;

    protected Gram() {}

    record Key(String gram, Integer county, UUID dispute) implements Serializable {}
}
