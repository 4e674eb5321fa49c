package org.onebeat.cases.archive;

import static org.onebeat.cases.archive.Vocabulary.in;
import static org.onebeat.cases.document.ChineseDate.day;
import static org.onebeat.cases.document.ChineseDate.minute;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.cases.archive.ArchivePaper.Section;
import org.onebeat.cases.confirmation.Asking;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.InChinese;
import org.onebeat.cases.dispute.TimelineEntry;
import org.onebeat.cases.followup.FollowUp;
import org.onebeat.cases.mediation.Mediation;
import org.onebeat.cases.meeting.Arrangement;
import org.onebeat.cases.meeting.Meeting;
import org.onebeat.cases.party.PartyView;
import org.onebeat.cases.transfer.Transfer;
import org.onebeat.cases.triage.Triage;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/** Lays out a file in sections, as its papers come: cover, parties, what was tried and agreed, and everything in order of time. */
record ArchiveSections(Dispute dispute, Named named, Vocabulary words) {

    ArchivePaper paper(Instant now) {
        return new ArchivePaper(
                dispute.number().value(),
                dispute.matter().summary(),
                dispute.training(),
                cover(),
                sections().filter(section -> !section.rows().isEmpty()).toList(),
                minute(now));
    }

    private List<List<String>> cover() {
        var where = dispute.ancestors();
        String place = Stream.of(where.countyId(), where.stationId(), where.villageId())
                .map(named::area)
                .filter(Objects::nonNull)
                .map(AreaName::name)
                .collect(Collectors.joining(" · "));
        return List.of(
                List.of("类别", in(words.categories(), dispute.matter().category())),
                List.of("来源", in(words.sources(), dispute.matter().source())),
                List.of("状态", InChinese.of(dispute.state())),
                List.of("风险等级", InChinese.of(dispute.colour())),
                List.of("办理层级", InChinese.of(dispute.level())),
                List.of("发生地", place),
                List.of("责任人", person(dispute.responsible())),
                List.of("上报人", person(dispute.reportedBy())),
                List.of("发生时间", minute(dispute.occurredAt())),
                List.of("上报时间", minute(dispute.recordedAt())));
    }

    private Stream<Section> sections() {
        return Stream.of(
                section("当事人（已脱敏）", List.of("姓名", "联系电话", "公民身份号码"), dispute.parties(), party -> {
                    PartyView view = PartyView.masked(party);
                    return List.of(view.name(), text(view.telephone()), text(view.identityNumber()));
                }),
                section("风险研判", List.of("时间", "等级", "得分", "情形和理由", "研判人"), dispute.triages(), this::triage),
                section("调解", List.of("开始时间", "方式", "地点", "备注"), dispute.mediations(), this::mediation),
                section("调解会谈", List.of("时间", "地点和方法", "参加人员", "结果"), dispute.meetings(), this::meeting),
                section("调解协议", List.of("达成时间", "协议内容", "履行", "司法确认"), agreements(), this::agreement),
                section("移交", List.of("部门", "移交时间", "理由", "签收", "答复或退回"), dispute.transfers(), this::transfer),
                section(
                        "暂停",
                        List.of("自", "至", "原因"),
                        dispute.pauses(),
                        pause -> List.of(minute(pause.since()), minute(pause.until()), pause.reason())),
                section("回访", List.of("次数", "时间", "履行情况", "满意度", "回访人"), dispute.followUps(), this::visit),
                section(
                        "责任沿革",
                        List.of("责任人", "自", "至"),
                        dispute.responsibilities(),
                        holding -> List.of(person(holding.person()), minute(holding.since()), minute(holding.until()))),
                section("办理过程", List.of("序号", "时间", "事项", "经办人", "说明"), dispute.timeline(), this::entry));
    }

    private static <P> Section section(
            String title, List<String> heads, Collection<P> papers, Function<P, List<String>> row) {
        return new Section(title, heads, papers.stream().map(row).toList());
    }

    private List<String> triage(Triage triage) {
        String why = Stream.of(words.of(triage.answers()), text(triage.reason()))
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining("\n"));
        return List.of(
                minute(triage.occurredAt()),
                InChinese.of(triage.colour()),
                triage.points() + "（第" + triage.catalogueVersion() + "版）",
                why,
                person(triage.by()));
    }

    private List<String> mediation(Mediation mediation) {
        return List.of(
                minute(mediation.startedAt()),
                InChinese.of(mediation.kind()),
                text(mediation.place()),
                text(mediation.note()));
    }

    private List<String> meeting(Meeting meeting) {
        Arrangement as = meeting.arrangement();
        String where = lines(in(words.places(), as.place()), as.spot(), in(words.methods(), as.method()));
        String people = Stream.concat(
                        as.staff().stream().map(this::person),
                        as.partners().stream()
                                .map(partner -> partner.name() + "（" + in(words.agencies(), partner.agency()) + "）"))
                .collect(Collectors.joining("、"));
        String result = meeting.result() == null
                ? lines(InChinese.of(meeting.state()), meeting.calledOffFor())
                : lines(
                        in(words.outcomes(), meeting.result().outcome()),
                        meeting.result().note(),
                        meeting.result().nextStep());
        return List.of(minute(as.startsAt()), where, people, result);
    }

    private List<Mediation> agreements() {
        return dispute.mediations().stream().filter(Mediation::isAgreed).toList();
    }

    private List<String> agreement(Mediation mediation) {
        var wording = mediation.wording();
        Asking asked = mediation.confirmation();
        return List.of(
                minute(mediation.agreedAt()),
                lines(wording.facts(), wording.terms()),
                lines(wording.performance(), day(wording.performBy())),
                asked == null ? "不适用" : lines(InChinese.of(asked.stage()), day(asked.at()), asked.note()));
    }

    private List<String> transfer(Transfer transfer) {
        return List.of(
                in(words.agencies(), transfer.agency()),
                minute(transfer.since()),
                transfer.reason(),
                lines(transfer.receipt(), minute(transfer.receivedAt())),
                lines(transfer.answer(), transfer.returnReason()));
    }

    private List<String> visit(FollowUp visit) {
        return List.of(
                "第" + visit.round() + "次",
                minute(visit.occurredAt()),
                lines(visit.holds() ? "协议履行良好" : "协议未履行", visit.note()),
                visit.satisfaction() + "/5",
                person(visit.by()));
    }

    private List<String> entry(TimelineEntry entry) {
        return List.of(
                Long.toString(entry.sequence()),
                minute(entry.occurredAt()),
                InChinese.of(entry.happening()),
                entry.by() == null ? "系统" : person(entry.by()),
                text(entry.note()));
    }

    private String person(Integer id) {
        StaffName known = named.person(id);
        return known == null ? "无人" : known.displayName();
    }

    private static String text(String told) {
        return told == null ? "" : told;
    }

    private static String lines(String... told) {
        return Stream.of(told).filter(line -> line != null && !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
