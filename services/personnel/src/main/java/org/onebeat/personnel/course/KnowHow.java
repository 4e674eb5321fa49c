package org.onebeat.personnel.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** What helps in villages of a kind (domain.md section 3): a page to read, the same for the whole city. */
@Entity
class KnowHow {
    @Id
    private int id;

    @Version
    private long version;

    private String settlement;
    private String title;
    private String text;
    private LocalDate writtenOn;
    private boolean withdrawn;

    protected KnowHow() {}

    static KnowHow write(int id, KnowHowForm form, LocalDate today) {
        KnowHow written = new KnowHow();
        written.id = id;
        written.correct(form, today);
        return written;
    }

    void correct(KnowHowForm form, LocalDate today) {
        settlement = form.settlement();
        title = form.title().strip();
        text = form.text().strip();
        withdrawn = Boolean.TRUE.equals(form.withdrawn());
        writtenOn = today;
    }

    int id() {
        return id;
    }

    long version() {
        return version;
    }

    KnowHowView view() {
        return new KnowHowView(id, settlement, title, text, writtenOn, withdrawn, version);
    }
}
