package org.onebeat.personnel.me;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.personnel.person.Person;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** Somebody of the staff objects to what is on record of them, and is answered once (domain.md section 9). */
@Entity
class Objection implements Placed {
    @Id
    private UUID id;

    @Version
    private long version;

    private int personId;
    private String about;
    private String text;
    private Instant madeAt;
    private LocalDate dueOn;
    private Boolean upheld;
    private String answer;
    private Instant answeredAt;
    private Integer answeredBy;

    @Embedded
    private Ancestors ancestors;

    protected Objection() {}

    static Objection raise(UUID id, Person person, ObjectionForm form, Instant now, LocalDate due) {
        Objection raised = new Objection();
        raised.id = id;
        raised.personId = person.id();
        raised.about = form.about();
        raised.text = form.text().strip();
        raised.madeAt = now;
        raised.dueOn = due;
        raised.ancestors = person.ancestors();
        return raised;
    }

    boolean says(ObjectionForm form) {
        return about.equals(form.about()) && text.equals(form.text().strip());
    }

    void answer(int by, ObjectionAnswer told, Instant now) {
        if (answer != null) {
            throw Refusal.conflict("objection-answered");
        }
        upheld = told.upheld();
        answer = told.answer().strip();
        answeredAt = now;
        answeredBy = by;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int person() {
        return personId;
    }

    String about() {
        return about;
    }

    String text() {
        return text;
    }

    Instant madeAt() {
        return madeAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Boolean upheld() {
        return upheld;
    }

    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Integer answeredBy() {
        return answeredBy;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
