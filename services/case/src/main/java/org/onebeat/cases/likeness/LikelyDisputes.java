package org.onebeat.cases.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.DisputeItem;
import org.onebeat.cases.dispute.DisputeList;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.cases.search.Pairs;
import org.onebeat.service.time.CivilTime;

/**
 * Disputes that are perhaps the same as a report (domain.md section 5): of the same village and category, found within so
 * many days, and told in similar words.
 */
@ApplicationScoped
class LikelyDisputes {

    /** More than so many would not be looked at. */
    private static final int MOST = 5;

    private final Disputes disputes;
    private final DisputeList list;
    private final LikenessRules rules;

    LikelyDisputes(Disputes disputes, DisputeList list, LikenessRules rules) {
        this.disputes = disputes;
        this.list = list;
        this.rules = rules;
    }

    /** The most alike first. */
    List<LikelyDispute> to(Report report) {
        LikenessRule rule = rules.on(CivilTime.dayOf(report.occurredAt()));
        Duration apart = Duration.ofDays(rule.days());
        List<Dispute> found = disputes.foundBetween(
                report.village(),
                report.matter().category(),
                report.occurredAt().minus(apart),
                report.occurredAt().plus(apart));
        return alike(report, found, rule.percent());
    }

    private List<LikelyDispute> alike(Report report, List<Dispute> found, int least) {
        Pairs told = Pairs.of(report.matter().summary());
        Map<Dispute, Integer> alike = found.stream()
                .filter(other -> !other.id().equals(report.id()))
                .collect(Collectors.toMap(
                        Function.identity(),
                        other -> told.percentIn(Pairs.of(other.matter().summary()))));
        List<Dispute> likely = found.stream()
                .filter(other -> alike.getOrDefault(other, 0) >= least)
                .sorted(Comparator.comparing(alike::get).reversed())
                .limit(MOST)
                .toList();
        List<DisputeItem> lines = list.lines(likely);
        return likely.stream()
                .map(other -> new LikelyDispute(lines.get(likely.indexOf(other)), alike.get(other)))
                .toList();
    }
}
