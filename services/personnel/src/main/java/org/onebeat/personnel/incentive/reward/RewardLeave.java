package org.onebeat.personnel.incentive.reward;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.onebeat.personnel.person.Person;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** A day of leave that was earned by a month in the top tenth of the station 奖休 (defaults.md). */
@Entity
public class RewardLeave implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reward_leave_id")
    @SequenceGenerator(name = "reward_leave_id", sequenceName = "reward_leave_id", allocationSize = 50)
    private Integer id;

    @Version
    private long version;

    private int personId;
    private LocalDate month;
    private int leaveId;

    @Embedded
    private Ancestors ancestors;

    protected RewardLeave() {}

    static RewardLeave earned(Person person, LocalDate month, int leave) {
        RewardLeave earned = new RewardLeave();
        earned.personId = person.id();
        earned.month = month;
        earned.leaveId = leave;
        earned.ancestors = person.ancestors();
        return earned;
    }

    /** Is taken on another day, since the first leave was called off. */
    void takeAnew(int leave) {
        leaveId = leave;
    }

    Integer id() {
        return id;
    }

    int person() {
        return personId;
    }

    LocalDate month() {
        return month;
    }

    int leave() {
        return leaveId;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
