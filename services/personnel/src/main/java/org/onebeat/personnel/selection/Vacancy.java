package org.onebeat.personnel.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A village of a round: what its station needs most, and who comes of it. */
@Entity
class Vacancy {
    @Id
    @GeneratedValue(generator = "vacancy_id")
    @SequenceGenerator(name = "vacancy_id", sequenceName = "vacancy_id")
    private Integer id;

    @Version
    private long version;

    private int countyId;
    private int selectionId;

    @Column(name = "area_id")
    private int village;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> needs;

    private Integer stationId;
    private Integer personId;
    private Integer wishMet;
    private String needMet;

    protected Vacancy() {}

    static Vacancy of(Selection selection, int village, List<String> needs) {
        Vacancy vacancy = new Vacancy();
        vacancy.countyId = selection.county();
        vacancy.selectionId = selection.id();
        vacancy.village = village;
        vacancy.needs = List.copyOf(needs);
        return vacancy;
    }

    /** Ranks what the station needs most for this village. */
    void need(List<String> specialities) {
        needs = List.copyOf(specialities);
    }

    /** From now on it is judged by where it stands now. */
    void freeze(Integer station) {
        stationId = station;
        personId = null;
        wishMet = null;
        needMet = null;
    }

    void fill(int person, Integer wish, String need) {
        personId = person;
        wishMet = wish;
        needMet = need;
    }

    int id() {
        return id;
    }

    long version() {
        return version;
    }

    int selection() {
        return selectionId;
    }

    int village() {
        return village;
    }

    List<String> needs() {
        return needs;
    }

    /** As of the match; null before. */
    Integer station() {
        return stationId;
    }

    /** Who comes; null before the match, and where nobody is left. */
    Integer person() {
        return personId;
    }

    Integer wishMet() {
        return wishMet;
    }

    String needMet() {
        return needMet;
    }
}
