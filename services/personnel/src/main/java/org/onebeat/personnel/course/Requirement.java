package org.onebeat.personnel.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Role;

/** From when until when which postings cannot start without a course (domain.md section 3: pre-posting course). */
@Entity
@Table(name = "course_requirement")
class Requirement {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Version
    private long version;

    private String course;

    @Enumerated(EnumType.STRING)
    private Role function;

    private String kind;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    protected Requirement() {}

    static Requirement of(NewRequirement wish, LocalDate from) {
        Requirement rule = new Requirement();
        rule.course = wish.course();
        rule.function = wish.function();
        rule.kind = wish.kind();
        rule.from = from;
        return rule;
    }

    /** Holds no more from that day on. */
    void end(LocalDate on) {
        if (until != null) {
            throw Refusal.conflict("requirement-ended");
        }
        until = on.isBefore(from) ? from : on;
    }

    boolean concerns(Starting posting) {
        return !posting.on().isBefore(from)
                && (until == null || posting.on().isBefore(until))
                && (function == null || function == posting.function())
                && (kind == null || kind.equals(posting.kind()));
    }

    int id() {
        return id;
    }

    long version() {
        return version;
    }

    String course() {
        return course;
    }

    RequirementView view() {
        return new RequirementView(id, course, function, kind, from, until, version);
    }
}
