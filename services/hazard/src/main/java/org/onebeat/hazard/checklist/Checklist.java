package org.onebeat.hazard.checklist;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One version of the questions asked at a kind of place. A new version never changes what was answered under an old one. */
@Entity
@Immutable
@IdClass(Checklist.Key.class)
public class Checklist {

    @Id
    private String kind;

    @Id
    private int version;

    private Instant validFrom;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "checklist_question",
            joinColumns = {@JoinColumn(name = "kind"), @JoinColumn(name = "version")})
    @OrderColumn(name = "position")
    private List<Question> questions;

    protected Checklist() {}

    Checklist(String kind, int version, List<Question> questions) {
        this.kind = kind;
        this.version = version;
        this.questions = questions;
    }

    public String kind() {
        return kind;
    }

    public int version() {
        return version;
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }

    record Key(String kind, int version) implements Serializable {}
}
