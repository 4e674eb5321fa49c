package org.onebeat.hazard.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.onebeat.hazard.hazard.Site;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Stamped;
import org.onebeat.territory.Ancestors;

/** An inspection as it was carried out; never changed afterwards, except that it may turn out to be practice or real. */
@Entity
public class Inspection implements Stamped {

    @Id
    private UUID id;

    @Version
    private long version;

    /** Counts the events told. */
    private long sequence;

    @Embedded
    private Site site;

    /** Null of an imported one. */
    private Integer checklistVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Answer> answers;

    private String note;
    private int findings;

    @Embedded
    private Ancestors ancestors;

    @Column(name = "by_person")
    private int by;

    private Instant occurredAt;
    private Instant recordedAt;
    private boolean imported;
    private boolean training;

    protected Inspection() {}

    private Inspection(UUID id, Site site, Ancestors where, Act act, int findings) {
        this.id = id;
        this.sequence = 1;
        this.site = site;
        this.ancestors = where;
        this.by = act.by();
        this.occurredAt = act.occurredAt();
        this.recordedAt = act.recordedAt();
        this.findings = findings;
        this.training = act.training();
        this.answers = List.of();
    }

    static Inspection carriedOut(UUID id, Site site, Ancestors where, Act act, Answers answers, String note) {
        Inspection inspection =
                new Inspection(id, site, where, act, answers.findings().size());
        inspection.checklistVersion = answers.version();
        inspection.answers = answers.given();
        inspection.note = note;
        return inspection;
    }

    /** One of the past, of which no answers are known. */
    public static Inspection imported(UUID id, Site site, Ancestors where, Act act, int findings) {
        Inspection inspection = new Inspection(id, site, where, act, findings);
        inspection.imported = true;
        return inspection;
    }

    /** What others hear of it. */
    public InspectionEvent event() {
        return InspectionEvent.of(this);
    }

    /** It turns out to be practice, or real after all, and is told once more under that mark. */
    InspectionMarked mark(boolean practice) {
        training = practice;
        sequence++;
        return new InspectionMarked(event(), sequence);
    }

    @Override
    public UUID id() {
        return id;
    }

    public Site site() {
        return site;
    }

    Integer checklistVersion() {
        return checklistVersion;
    }

    List<Answer> answers() {
        return answers;
    }

    String note() {
        return note;
    }

    /** How many hazards came out of it. */
    int findings() {
        return findings;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    int by() {
        return by;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    boolean imported() {
        return imported;
    }

    @Override
    public boolean training() {
        return training;
    }
}
