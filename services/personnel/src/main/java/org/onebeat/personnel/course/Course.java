package org.onebeat.personnel.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A course: an entry of the city's catalogue (domain.md section 3). */
@Entity
class Course {
    @Id
    private String code;

    @Version
    private long version;

    private int position;
    private String zh;
    private String en;
    private Integer validMonths;
    private boolean retired;

    protected Course() {}

    static Course add(String code, int position, CourseForm form) {
        Course added = new Course();
        added.code = code;
        added.position = position;
        added.correct(form);
        return added;
    }

    void correct(CourseForm form) {
        zh = form.zh().strip();
        en = form.en().strip();
        validMonths = form.validMonths();
        retired = Boolean.TRUE.equals(form.retired());
    }

    /** The day from which it must be refreshed; null: never. */
    LocalDate dueAfter(LocalDate passed) {
        return validMonths == null ? null : passed.plusMonths(validMonths);
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    int position() {
        return position;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    boolean retired() {
        return retired;
    }

    CourseView view() {
        return new CourseView(code, zh, en, validMonths, retired, version);
    }
}
