package org.onebeat.jurisdiction.onboarding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** What a committed workbook did, until it is taken back: kept beside its {@code org.onebeat.onboarding.Onboarding}. */
@Entity
@Table(name = "onboarding")
class DeedBook implements Placed {

    @Id
    private UUID id;

    @Embedded
    private Ancestors ancestors;

    @ElementCollection
    @CollectionTable(name = "onboarding_deed", joinColumns = @JoinColumn(name = "onboarding_id"))
    private List<Deed> areas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "onboarding_point", joinColumns = @JoinColumn(name = "onboarding_id"))
    private List<PointDeed> points = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "onboarding_point_service", joinColumns = @JoinColumn(name = "onboarding_id"))
    private List<FormerService> services = new ArrayList<>();

    protected DeedBook() {}

    void enter(Deeds done) {
        areas.addAll(done.areas());
        points.addAll(done.points());
        services.addAll(done.services());
    }

    /** All of it has been taken back. */
    void close() {
        areas.clear();
        points.clear();
        services.clear();
    }

    Deeds deeds() {
        return new Deeds(List.copyOf(areas), List.copyOf(points), List.copyOf(services));
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
