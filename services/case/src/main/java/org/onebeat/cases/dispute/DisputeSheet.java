package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.paging.Order;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.sheet.Column;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.StaffName;

/** Disputes to take away, without their parties, in an order in which no step moves them; the trail tells of it. */
@ApplicationScoped
class DisputeSheet {

    private static final int MOST = 50_000;
    private static final int PAGE = 200;
    private static final Order<Dispute> AS_REPORTED = DisputeOrders.ALL.getFirst();
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Disputes disputes;
    private final DisputeList list;
    private final Catalogues catalogues;
    private final Trail trail;
    private final CurrentCaller caller;

    DisputeSheet(Disputes disputes, DisputeList list, Catalogues catalogues, Trail trail, CurrentCaller caller) {
        this.disputes = disputes;
        this.list = list;
        this.catalogues = catalogues;
        this.trail = trail;
        this.caller = caller;
    }

    /** @param next where the page after its own begins; null on the last one */
    record Line(DisputeItem item, String next) {}

    /** @throws Refusal {@code too-many-rows} */
    RestResponse<StreamingOutput> of(Restriction where) {
        long rows = disputes.count(where);
        if (rows > MOST) {
            throw Refusal.ruleBroken("too-many-rows", Map.of("most", MOST));
        }
        disputes.list(where, AS_REPORTED.sort(), 1).stream()
                .findFirst()
                .ifPresent(first -> trail.note(
                        "disputes-exported", "dispute-list", recordOf(first, rows), first.ancestors(), null));
        return new Sheet<>("矛盾纠纷台账", columns()).answer("disputes", last -> after(where, last));
    }

    /** How many; where the first is only opened to the caller it is noted under that one's id, since it stands elsewhere. */
    private String recordOf(Dispute first, long rows) {
        return caller.scope().covers(first.ancestors())
                ? String.valueOf(rows)
                : first.id().toString();
    }

    private List<Line> after(Restriction where, Line last) {
        if (last != null && last.next() == null) {
            return List.of();
        }
        Page<DisputeItem> page = list.page(where, AS_REPORTED, Paging.of(PAGE, last == null ? null : last.next()));
        return page.items().stream().map(item -> new Line(item, page.next())).toList();
    }

    private List<Column<Line>> columns() {
        Map<String, String> categories = catalogues.categoryNames();
        Map<String, String> sources = catalogues.sourceNames();
        return List.of(
                new Column<>("编号", line -> line.item().number()),
                new Column<>("派出所", line -> name(line.item().station())),
                new Column<>("村（社区）", line -> name(line.item().village())),
                new Column<>("类别", line -> categories.get(line.item().category())),
                new Column<>("来源", line -> sources.get(line.item().source())),
                new Column<>("事由", line -> line.item().summary()),
                new Column<>("风险", line -> InChinese.of(line.item().colour())),
                new Column<>("状态", line -> InChinese.of(line.item().state())),
                new Column<>("所在层级", line -> InChinese.of(line.item().level())),
                new Column<>("责任人", line -> name(line.item().responsible())),
                new Column<>("发生时间", line -> civil(line.item().occurredAt())),
                new Column<>("上报时间", line -> civil(line.item().recordedAt())),
                new Column<>("期限", line -> civil(line.item().dueAt())),
                new Column<>("联合处置", line -> line.item().joint() ? "是" : null),
                new Column<>("演练（不计数）", line -> line.item().training() ? "演练" : null));
    }

    private static String name(AreaName area) {
        return area == null ? null : area.name();
    }

    private static String name(StaffName person) {
        return person == null ? null : person.displayName();
    }

    private static String civil(Instant instant) {
        return instant == null ? null : MINUTE.format(instant.atZone(CivilTime.ZONE));
    }
}
