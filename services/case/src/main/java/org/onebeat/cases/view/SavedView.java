package org.onebeat.cases.view;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Filters of the list of disputes under a name that somebody gave them for their own use. */
@Entity
@IdClass(SavedView.Key.class)
class SavedView {

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    @Column(name = "person_id")
    private int person;

    @Id
    private UUID id;

    private int place;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> filters;

    protected SavedView() {}

    SavedView(Key key, int place, ViewForm form) {
        this.county = key.county();
        this.person = key.person();
        this.id = key.id();
        this.place = place;
        become(form);
    }

    /** Another name, or other filters. */
    void become(ViewForm form) {
        name = form.name().strip();
        filters = form.filters();
    }

    UUID id() {
        return id;
    }

    int place() {
        return place;
    }

    ViewView view() {
        return new ViewView(id, name, filters);
    }

    record Key(int county, int person, UUID id) implements Serializable {}
}
