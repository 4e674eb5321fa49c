package org.onebeat.jurisdiction.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The facility standards of the city from a day on (domain.md section 2). A set never changes; another follows it. */
@Entity
@Immutable
class FacilityStandard {

    @Id
    @Column(name = "valid_from")
    private LocalDate from;

    private int communityRooms;
    private int fewestVillages;
    private int mostVillages;
    private int remoteRooms;
    private int workstations;

    protected FacilityStandard() {}

    FacilityStandard(StandardForm form) {
        this.from = form.from();
        this.communityRooms = form.communityRooms();
        this.fewestVillages = form.fewestVillages();
        this.mostVillages = form.mostVillages();
        this.remoteRooms = form.remoteRooms();
        this.workstations = form.workstations();
    }

    LocalDate from() {
        return from;
    }

    Rules rules() {
        return new Rules(communityRooms, fewestVillages, mostVillages, remoteRooms, workstations);
    }
}
