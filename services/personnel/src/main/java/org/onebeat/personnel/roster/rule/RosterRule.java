package org.onebeat.personnel.roster.rule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onebeat.personnel.roster.making.Limits;
import org.onebeat.personnel.roster.making.Weights;

/** What a station's day needs, of whom, and how much may be asked of one person; from its day until the next rule's. */
@Entity
public class RosterRule {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Version
    private long version;

    @Column(name = "from_date")
    private LocalDate from;

    private int restHours;
    private int mostInSevenDays;
    private int dayLongPauseHours;
    private int fairMonths;

    @Embedded
    private Weights weights;

    @ElementCollection
    @CollectionTable(name = "roster_rule_category", joinColumns = @JoinColumn(name = "rule_id"))
    @Column(name = "category")
    private Set<String> categories = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "roster_rule_duty", joinColumns = @JoinColumn(name = "rule_id"))
    @OrderColumn(name = "position")
    private List<DutyRule> duties = new ArrayList<>();

    protected RosterRule() {}

    /** @param weights where the wish names none */
    static RosterRule of(NewRosterRule wish, Weights weights) {
        RosterRule rule = new RosterRule();
        rule.from = wish.from();
        rule.restHours = wish.restHours();
        rule.mostInSevenDays = wish.mostInSevenDays();
        rule.dayLongPauseHours = wish.dayLongPauseHours();
        rule.fairMonths = wish.fairMonths();
        rule.weights = wish.weights() == null ? weights : wish.weights();
        rule.categories.addAll(wish.categories());
        wish.duties().forEach(duty -> rule.duties.add(duty.rule()));
        return rule;
    }

    public Limits limits() {
        return new Limits(Duration.ofHours(restHours), mostInSevenDays, Duration.ofHours(dayLongPauseHours));
    }

    Integer id() {
        return id;
    }

    long version() {
        return version;
    }

    LocalDate from() {
        return from;
    }

    int restHours() {
        return restHours;
    }

    int dayLongPauseHours() {
        return dayLongPauseHours;
    }

    /** Over how many months burdens are evened out, the planned one included. */
    public int fairMonths() {
        return fairMonths;
    }

    /** Of the soft rules. */
    public Weights weights() {
        return weights;
    }

    /** Codes of those categories of people that are on duty. */
    public Set<String> categories() {
        return Set.copyOf(categories);
    }

    public List<DutyRule> duties() {
        return List.copyOf(duties);
    }
}
