package org.onebeat.hazard.hazard;

import java.time.Instant;
import java.util.function.Function;
import org.onebeat.service.time.CivilTime;

/** A column of the ledger 隐患台账 as stations keep it; times are civil times. */
enum LedgerColumn {
    NUMBER("编号", HazardItem::number),
    STATION("派出所", item -> item.station() == null ? "" : item.station().name()),
    VILLAGE("村（社区）", item -> item.village().name()),
    PLACE("场所", item -> item.place() == null ? "" : item.place().name()),
    CATEGORY("类别", HazardItem::category),
    SEVERITY("等级", item -> item.severity().name()),
    DESCRIPTION("隐患情况", HazardItem::description),
    STATE("状态", item -> item.state().name()),
    LEVEL("督办层级", item -> item.level().name()),
    RESPONSIBLE(
            "责任人", item -> item.responsible() == null ? "" : item.responsible().displayName()),
    FOUND("发现时间", item -> civil(item.foundAt())),
    DUE("期限", item -> civil(item.dueAt())),
    CLEARED("销号时间", item -> civil(item.clearedAt())),
    OVERDUE("是否超期", item -> item.overdue() ? "是" : "否"),
    TRAINING("演练（不计数）", item -> item.training() ? "演练" : "");

    private final String heading;
    private final Function<HazardItem, String> text;

    LedgerColumn(String heading, Function<HazardItem, String> text) {
        this.heading = heading;
        this.text = text;
    }

    String heading() {
        return heading;
    }

    /** Empty where there is nothing to tell. */
    String of(HazardItem item) {
        String told = text.apply(item);
        return told == null ? "" : told;
    }

    private static String civil(Instant instant) {
        return instant == null
                ? ""
                : instant.atZone(CivilTime.ZONE)
                        .toLocalDateTime()
                        .withSecond(0)
                        .withNano(0)
                        .toString()
                        .replace('T', ' ');
    }
}
