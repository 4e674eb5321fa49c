package org.onebeat.fieldwork.task;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.onebeat.service.act.Stamped;

/** What stands on the cover of a task, and its timeline, to which entries are only added. */
@MappedSuperclass
public abstract class TaskCover implements Stamped {

    @Id
    private UUID id;

    @Embedded
    private Brief brief;

    private boolean training;

    @OneToMany(mappedBy = "task", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<TimelineEntry> timeline = new ArrayList<>();

    protected TaskCover() {}

    TaskCover(Order order, boolean practice) {
        this.id = order.id();
        this.brief = order.brief();
        this.training = practice;
    }

    void stamp(boolean practice) {
        training = practice;
    }

    void file(TimelineEntry entry) {
        timeline.add(entry);
    }

    @Override
    public UUID id() {
        return id;
    }

    public Brief brief() {
        return brief;
    }

    @Override
    public Instant recordedAt() {
        return brief.dispatchedAt();
    }

    @Override
    public boolean training() {
        return training;
    }

    public List<TimelineEntry> timeline() {
        return List.copyOf(timeline);
    }
}
