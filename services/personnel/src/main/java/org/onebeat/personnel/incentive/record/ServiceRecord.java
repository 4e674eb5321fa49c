package org.onebeat.personnel.incentive.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.person.Person;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/**
 * A commendation, a discipline decision, a yearly appraisal or a deed of care: its kind and its day, and no word more
 * (domain.md sections 3 and 9). It never changes; one that was entered wrongly is struck.
 */
@Entity
public class ServiceRecord implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_record_id")
    @SequenceGenerator(name = "service_record_id", sequenceName = "service_record_id", allocationSize = 50)
    private Integer id;

    @Version
    private long version;

    private int personId;

    @Enumerated(EnumType.STRING)
    private Catalogue catalogue;

    private String code;

    @Column(name = "on_date")
    private LocalDate on;

    private LocalDate struckOn;
    private String struckFor;

    @Embedded
    private Ancestors ancestors;

    protected ServiceRecord() {}

    static ServiceRecord of(Person person, Catalogue catalogue, String code, LocalDate on) {
        ServiceRecord entry = new ServiceRecord();
        entry.personId = person.id();
        entry.catalogue = catalogue;
        entry.code = code;
        entry.on = catalogue == Catalogue.APPRAISAL ? LocalDate.of(on.getYear(), 12, 31) : on;
        entry.ancestors = person.ancestors();
        return entry;
    }

    /** Was entered wrongly: it counts no more, and stays to be seen. */
    void strike(LocalDate day, String reason) {
        if (struckOn != null) {
            throw Refusal.conflict("record-struck");
        }
        struckOn = day;
        struckFor = reason;
    }

    Integer id() {
        return id;
    }

    long version() {
        return version;
    }

    public int person() {
        return personId;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public String code() {
        return code;
    }

    /** Of an appraisal the last day of its year. */
    public LocalDate on() {
        return on;
    }

    LocalDate struckOn() {
        return struckOn;
    }

    String struckFor() {
        return struckFor;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
