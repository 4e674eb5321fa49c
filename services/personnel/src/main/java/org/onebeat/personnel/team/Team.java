package org.onebeat.personnel.team;

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
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** A volunteer team 群防群治队伍 of a village or a station: how many it is and who leads it, never who is in it. */
@Entity
class Team implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_id")
    @SequenceGenerator(name = "team_id", sequenceName = "team_id", allocationSize = 1)
    private Integer id;

    @Version
    private long version;

    private String name;
    private int areaId;
    private int size;
    private int leaderId;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    @Embedded
    private Ancestors ancestors;

    protected Team() {}

    static Team found(TeamForm form, Ancestors where, LocalDate from) {
        Team team = new Team();
        team.from = from;
        team.enter(form, where);
        return team;
    }

    void correct(TeamForm form, Ancestors where) {
        demandTogether();
        enter(form, where);
    }

    /** Is no team any more from that day on. */
    void disband(LocalDate on) {
        demandTogether();
        until = on.isAfter(from) ? on : from.plusDays(1);
    }

    /** Follows its area, or what that became. */
    void stand(int area, Ancestors where) {
        areaId = area;
        ancestors = where;
    }

    private void enter(TeamForm form, Ancestors where) {
        name = form.name().strip();
        size = form.size();
        leaderId = form.leader();
        stand(form.area(), where);
    }

    private void demandTogether() {
        if (until != null) {
            throw Refusal.conflict("team-disbanded").with("possible", List.of());
        }
    }

    int id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    /** Area id of the village or station. */
    int area() {
        return areaId;
    }

    int size() {
        return size;
    }

    int leader() {
        return leaderId;
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
