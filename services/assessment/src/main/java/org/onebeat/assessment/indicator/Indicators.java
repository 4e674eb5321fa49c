package org.onebeat.assessment.indicator;

import static org.onebeat.assessment.indicator.Direction.DOWN;
import static org.onebeat.assessment.indicator.Direction.NONE;
import static org.onebeat.assessment.indicator.Direction.UP;
import static org.onebeat.assessment.indicator.Group.DISPUTE;
import static org.onebeat.assessment.indicator.Group.FIELD;
import static org.onebeat.assessment.indicator.Group.FORCE;
import static org.onebeat.assessment.indicator.Group.HAZARD;
import static org.onebeat.assessment.tally.Measure.*;

import java.util.List;
import org.onebeat.assessment.indicator.Formula.Count;
import org.onebeat.assessment.indicator.Formula.Now;
import org.onebeat.assessment.indicator.Formula.Rate;
import org.onebeat.assessment.indicator.Formula.Stock;
import org.onebeat.assessment.tally.Measure;
import org.onebeat.service.problem.Refusal;

/** The catalogue (defaults.md, "Indicators"): each defined once, here. A new one is a line, and a measure if need be. */
public final class Indicators {
    private static final List<Indicator> ALL = List.of(
            count(DISPUTE, "FOUND", "发现纠纷", "Disputes found", NONE, FOUND),
            count(DISPUTE, "AGREED", "达成协议", "Agreed", UP, AGREED),
            count(DISPUTE, "RESOLVED", "化解纠纷", "Resolved", UP, RESOLVED),
            rate(DISPUTE, "RESOLUTION_RATE", "化解率", "Resolution rate", UP, RESOLVED, FOUND),
            new Indicator("OPEN", "在办纠纷", "Open", DISPUTE, Unit.COUNT, DOWN, new Stock(OPEN)),
            count(DISPUTE, "REOPENED", "反复纠纷", "Reopened", DOWN, REOPENED),
            rate(DISPUTE, "FOLLOW_UP_HOLDS", "回访稳定率", "Follow-ups that hold", UP, FOLLOW_UPS_HELD, FOLLOW_UPS),
            new Indicator(
                    "SATISFACTION",
                    "回访满意度",
                    "Satisfaction",
                    DISPUTE,
                    Unit.SCORE,
                    UP,
                    new Rate(SATISFACTION_POINTS, FOLLOW_UPS)),
            count(
                    DISPUTE,
                    "PUBLIC_SECURITY_MEDIATED",
                    "治安调解成功",
                    "Settled by public-security mediation",
                    UP,
                    PUBLIC_SECURITY_MEDIATED),
            count(DISPUTE, "CIVIL_MEDIATED", "民间调解成功", "Settled by civil mediation", UP, CIVIL_MEDIATED),
            count(HAZARD, "INSPECTIONS", "安全检查", "Inspections", NONE, INSPECTIONS),
            count(HAZARD, "HAZARDS_FOUND", "发现隐患", "Hazards found", NONE, HAZARDS_FOUND),
            count(HAZARD, "HAZARDS_CLEARED", "整改隐患", "Hazards cleared", UP, HAZARDS_CLEARED),
            rate(HAZARD, "CLEARED_IN_TIME", "按期整改率", "Cleared in time", UP, HAZARDS_CLEARED_IN_TIME, HAZARDS_DUE),
            now(HAZARD, "OVERDUE", "超期隐患", "Overdue", Unit.COUNT, DOWN, Momentary.OVERDUE),
            count(FIELD, "SWEEPS_DONE", "排查次数", "Sweeps done", NONE, SWEEPS),
            count(FIELD, "VISITS", "走访户数", "Households visited", NONE, HOUSEHOLDS_VISITED),
            count(FIELD, "PATROLS", "巡逻次数", "Patrols", NONE, PATROLS),
            count(FIELD, "PATROL_FINDS", "巡逻发现", "Finds on patrol", NONE, PATROL_FINDS),
            count(FIELD, "PUBLICITY_SESSIONS", "宣传场次", "Publicity sessions", NONE, PUBLICITY_SESSIONS),
            count(FIELD, "AUDIENCE", "宣传受众", "Audience", NONE, AUDIENCE),
            count(FIELD, "LEAFLETS", "发放资料", "Leaflets", NONE, LEAFLETS),
            count(FIELD, "OPINIONS", "收集民意", "Opinions", NONE, OPINIONS),
            count(FIELD, "OPINIONS_ANSWERED", "答复民意", "Opinions answered", UP, OPINIONS_ANSWERED),
            count(FIELD, "DEEDS", "便民服务人次", "People served", NONE, PEOPLE_SERVED),
            rate(FIELD, "TASKS_IN_TIME", "任务按期完成率", "Tasks in time", UP, TASKS_DONE_IN_TIME, TASKS_DUE),
            now(FORCE, "VILLAGES_COVERED", "村庄覆盖率", "Villages covered", Unit.RATE, UP, Momentary.COVERED),
            now(FORCE, "SILENT_VILLAGES", "静默村", "Silent villages", Unit.COUNT, DOWN, Momentary.SILENT));

    private Indicators() {}

    public static List<Indicator> all() {
        return ALL;
    }

    /**
     * The indicator of this code, as a caller names it.
     *
     * @throws Refusal 400 {@code unknown-indicator}
     */
    public static Indicator asked(String code) {
        return ALL.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("unknown-indicator").at("indicator"));
    }

    private static Indicator count(Group group, String code, String zh, String en, Direction better, Measure of) {
        return new Indicator(code, zh, en, group, Unit.COUNT, better, new Count(of));
    }

    private static Indicator rate(
            Group group, String code, String zh, String en, Direction better, Measure of, Measure among) {
        return new Indicator(code, zh, en, group, Unit.RATE, better, new Rate(of, among));
    }

    private static Indicator now(
            Group group, String code, String zh, String en, Unit unit, Direction better, Momentary of) {
        return new Indicator(code, zh, en, group, unit, better, new Now(of));
    }
}
