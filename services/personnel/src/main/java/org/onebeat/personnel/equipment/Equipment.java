package org.onebeat.personnel.equipment;

import jakarta.persistence.Column;
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
 * A piece of equipment of a unit (domain.md section 3): in store, or issued to one person, for themselves or for the post
 * in a village, which it then goes on with.
 *
 * <pre>
 * IN_STORE → ISSUED → IN_STORE → RETIRED
 *            ISSUED → ISSUED (handed over)
 * </pre>
 */
@Entity
public class Equipment implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "equipment_id")
    @SequenceGenerator(name = "equipment_id", sequenceName = "equipment_id", allocationSize = 50)
    private Integer id;

    @Version
    private long version;

    private String kind;
    private String number;
    private String model;
    private int unitId;

    @Column(name = "holder_id")
    private Integer holder;

    @Column(name = "post_area_id")
    private Integer post;

    private LocalDate heldSince;
    private LocalDate retiredOn;
    private String retiredFor;

    @Embedded
    private Ancestors ancestors;

    protected Equipment() {}

    /** What a unit has in store from now on. */
    static Equipment register(EquipmentForm form, Unit unit) {
        Equipment item = new Equipment();
        item.correct(form, unit);
        return item;
    }

    void correct(EquipmentForm form, Unit unit) {
        kind = form.kind();
        number = form.number().strip();
        model = form.model() == null || form.model().isBlank()
                ? null
                : form.model().strip();
        unitId = unit.id();
        ancestors = unit.ancestors();
    }

    /** @param village whose post it is for; null where it is for the person */
    void issue(int person, Integer village, LocalDate on) {
        demand(State.IN_STORE);
        holder = person;
        post = village;
        heldSince = on;
    }

    /** Goes on to another person, with the post if it is a post's; what ended is answered. */
    Issue handOver(int person, LocalDate on, String note) {
        demand(State.ISSUED);
        if (person == holder) {
            throw Refusal.conflict("equipment-held").at("person");
        }
        Issue ended = ended(on, note);
        holder = person;
        heldSince = on;
        return ended;
    }

    /** Comes back into store; what ended is answered. */
    Issue takeBack(LocalDate on, String note) {
        demand(State.ISSUED);
        Issue ended = ended(on, note);
        holder = null;
        post = null;
        heldSince = null;
        return ended;
    }

    void retire(LocalDate on, String reason) {
        demand(State.IN_STORE);
        retiredOn = on;
        retiredFor = reason;
    }

    private Issue ended(LocalDate on, String note) {
        if (on.isBefore(heldSince)) {
            throw Refusal.ruleBroken("before-issue").at("on");
        }
        return new Issue(this, on, note);
    }

    private void demand(State state) {
        if (state() != state) {
            throw Refusal.conflict("equipment-state").with("possible", state().steps());
        }
    }

    State state() {
        if (retiredOn != null) {
            return State.RETIRED;
        }
        return holder == null ? State.IN_STORE : State.ISSUED;
    }

    /** Where it is, and what can be done with it there. */
    enum State {
        IN_STORE("issue", "retire"),
        ISSUED("hand-over", "return"),
        RETIRED;

        private final List<String> steps;

        State(String... steps) {
            this.steps = List.of(steps);
        }

        List<String> steps() {
            return steps;
        }
    }

    public Integer id() {
        return id;
    }

    long version() {
        return version;
    }

    public String kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    String model() {
        return model;
    }

    int unit() {
        return unitId;
    }

    /** Person id; null in store. */
    public Integer holder() {
        return holder;
    }

    /** Area id of the village whose post it belongs to; null where it is a person's. */
    public Integer post() {
        return post;
    }

    LocalDate heldSince() {
        return heldSince;
    }

    LocalDate retiredOn() {
        return retiredOn;
    }

    String retiredFor() {
        return retiredFor;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
