package org.onebeat.personnel.selection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** What an officer of a specialist unit is good at: an entry of the city's catalogue (domain.md section 3). */
@Entity
class Speciality {
    @Id
    private String code;

    @Version
    private long version;

    private int position;
    private String zh;
    private String en;
    private boolean retired;

    protected Speciality() {}

    static Speciality add(String code, int position, SpecialityForm form) {
        Speciality added = new Speciality();
        added.code = code;
        added.position = position;
        added.correct(form);
        return added;
    }

    void correct(SpecialityForm form) {
        zh = form.zh().strip();
        en = form.en().strip();
        retired = Boolean.TRUE.equals(form.retired());
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

    boolean retired() {
        return retired;
    }

    SpecialityView view() {
        return new SpecialityView(code, zh, en, retired, version);
    }
}
