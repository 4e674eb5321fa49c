package org.onebeat.hazard.hazard;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Stamped;
import org.onebeat.territory.Ancestors;

/** What stands on the cover of a hazard's file, and its timeline, to which entries are only added. */
@MappedSuperclass
public abstract class HazardCover implements Stamped {

    @Id
    private UUID id;

    @Embedded
    private HazardNumber number;

    @Embedded
    private Matter matter;

    @Embedded
    private Site site;

    @Embedded
    private Origin origin;

    @Embedded
    private Ancestors ancestors;

    @Column(name = "responsible_id")
    private Integer responsible;

    private Integer foundBy;
    private Instant foundAt;
    private Instant recordedAt;
    private boolean training;

    /** The worse the higher; the database derives it from the severity, lists are sorted by it. */
    @Column(insertable = false, updatable = false)
    private int gravity;

    /** The database derives it from the state, for indexes of what is open. */
    @Column(name = "is_open", insertable = false, updatable = false)
    private boolean open;

    @OneToMany(mappedBy = "hazard", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<TimelineEntry> timeline = new ArrayList<>();

    protected HazardCover() {}

    HazardCover(Finding finding, Act act) {
        this.id = finding.id();
        this.number = finding.number();
        this.matter = finding.matter();
        this.site = finding.site();
        this.origin = finding.origin();
        this.ancestors = finding.where();
        this.responsible = finding.holder();
        this.foundBy = act.by();
        this.foundAt = act.occurredAt();
        this.recordedAt = act.recordedAt();
        this.training = act.training();
    }

    /** What is practice is counted in a series of its own. */
    void stamp(boolean practice, HazardNumber number) {
        this.training = practice;
        this.number = number;
    }

    void hand(Ancestors where, Integer holder) {
        ancestors = where;
        responsible = holder;
    }

    void file(TimelineEntry entry) {
        timeline.add(entry);
    }

    List<TimelineEntry> timeline() {
        return List.copyOf(timeline);
    }

    @Override
    public UUID id() {
        return id;
    }

    public HazardNumber number() {
        return number;
    }

    public Matter matter() {
        return matter;
    }

    /** Null away from any place. */
    public Site site() {
        return site;
    }

    public Origin origin() {
        return origin;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    /** Person id; null while nobody holds the village. */
    public Integer responsible() {
        return responsible;
    }

    /** Person id. */
    Integer foundBy() {
        return foundBy;
    }

    public Instant foundAt() {
        return foundAt;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public boolean training() {
        return training;
    }

    int gravity() {
        return gravity;
    }
}
