package org.onebeat.personnel.standard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** How strong the force is to be from a day until the next set holds (domain.md section 3). A set never changes. */
@Entity
@Immutable
class StaffingStandard {
    @Id
    @Column(name = "valid_from")
    private LocalDate from;

    private int urbanHouseholds;
    private int urbanPeople;
    private int ruralOfficers;
    private int ruralPeople;
    private int targetPercent;
    private int stretchPercent;
    private int termMonths;

    protected StaffingStandard() {}

    StaffingStandard(StandardForm form) {
        from = form.from();
        urbanHouseholds = form.urbanHouseholds();
        urbanPeople = form.urbanPeople();
        ruralOfficers = form.ruralOfficers();
        ruralPeople = form.ruralPeople();
        targetPercent = form.targetPercent();
        stretchPercent = form.stretchPercent();
        termMonths = form.termMonths();
    }

    LocalDate from() {
        return from;
    }

    int targetPercent() {
        return targetPercent;
    }

    int stretchPercent() {
        return stretchPercent;
    }

    /** How long a posting in a village lasts at least; 0 where the city has set no term. */
    int termMonths() {
        return termMonths;
    }

    VillageStandard villages() {
        return new VillageStandard(urbanHouseholds, urbanPeople, ruralOfficers, ruralPeople);
    }

    StandardForm view() {
        return new StandardForm(
                from,
                urbanHouseholds,
                urbanPeople,
                ruralOfficers,
                ruralPeople,
                targetPercent,
                stretchPercent,
                termMonths);
    }
}
