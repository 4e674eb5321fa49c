package org.onebeat.personnel.consultation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** What a consultation decided, who sees to it, and what came of it. */
@Entity
public class Decision implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_id")
    @SequenceGenerator(name = "decision_id", sequenceName = "decision_id", allocationSize = 50)
    private Integer id;

    @Version
    private long version;

    private int consultationId;
    private String text;
    private String responsible;
    private LocalDate dueOn;
    private LocalDate doneOn;
    private String outcome;

    @Embedded
    private Ancestors ancestors;

    protected Decision() {}

    Decision(Consultation consultation, Minutes.Decided decided) {
        this.consultationId = consultation.id();
        this.text = decided.text().strip();
        this.responsible = decided.responsible().strip();
        this.dueOn = decided.due();
        this.ancestors = consultation.ancestors();
    }

    void complete(LocalDate on, String result) {
        if (doneOn != null) {
            throw Refusal.conflict("decision-done");
        }
        doneOn = on;
        outcome = result;
    }

    Integer id() {
        return id;
    }

    long version() {
        return version;
    }

    int consultation() {
        return consultationId;
    }

    String text() {
        return text;
    }

    String responsible() {
        return responsible;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    String outcome() {
        return outcome;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
