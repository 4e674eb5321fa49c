package org.onebeat.personnel.consultation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.personnel.unit.Unit;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/**
 * A meeting 会商 of the city or a county on what its warnings and figures ask for (domain.md section 3).
 *
 * <pre>PLANNED → HELD | CALLED_OFF</pre>
 */
@Entity
public class Consultation implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consultation_id")
    @SequenceGenerator(name = "consultation_id", sequenceName = "consultation_id", allocationSize = 50)
    private Integer id;

    @Version
    private long version;

    private int unitId;
    private LocalDate plannedOn;
    private String place;
    private String[] agenda;
    private LocalDate heldOn;
    private String calledOffFor;

    @Embedded
    private Ancestors ancestors;

    protected Consultation() {}

    static Consultation plan(Unit unit, ConsultationForm form) {
        Consultation planned = new Consultation();
        planned.unitId = unit.id();
        planned.ancestors = unit.ancestors();
        planned.arrange(form);
        return planned;
    }

    /** Another day, place or agenda while it lies ahead. */
    void arrange(ConsultationForm form) {
        demandPlanned();
        plannedOn = form.on();
        place = form.place() == null || form.place().isBlank()
                ? null
                : form.place().strip();
        agenda = form.agenda().stream().map(String::strip).toArray(String[]::new);
    }

    /** Took place, and decided this. */
    List<Decision> hold(Minutes minutes, LocalDate on) {
        demandPlanned();
        heldOn = on;
        return minutes.decisions().stream()
                .map(decided -> new Decision(this, decided))
                .toList();
    }

    void callOff(String reason) {
        demandPlanned();
        calledOffFor = reason;
    }

    private void demandPlanned() {
        if (state() != State.PLANNED) {
            throw Refusal.conflict("consultation-over").with("possible", List.of());
        }
    }

    State state() {
        if (heldOn != null) {
            return State.HELD;
        }
        return calledOffFor == null ? State.PLANNED : State.CALLED_OFF;
    }

    /** How it stands. */
    enum State {
        PLANNED,
        HELD,
        CALLED_OFF
    }

    Integer id() {
        return id;
    }

    long version() {
        return version;
    }

    int unit() {
        return unitId;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    String place() {
        return place;
    }

    List<String> agenda() {
        return List.of(agenda);
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String calledOffFor() {
        return calledOffFor;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
