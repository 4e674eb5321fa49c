package org.onebeat.cases.dispute;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.onebeat.cases.clock.SomeRule;
import org.onebeat.cases.confirmation.Confirmation;
import org.onebeat.cases.followup.Finding;
import org.onebeat.cases.grant.Grantee;
import org.onebeat.cases.grant.Invitation;
import org.onebeat.cases.mediation.MediationKind;
import org.onebeat.cases.mediation.MediationStart;
import org.onebeat.cases.mediation.Wording;
import org.onebeat.cases.meeting.Arrangement;
import org.onebeat.cases.meeting.Partner;
import org.onebeat.cases.meeting.Result;
import org.onebeat.cases.party.IdentityNumber;
import org.onebeat.cases.party.Resident;
import org.onebeat.cases.party.Telephone;
import org.onebeat.cases.transfer.TransferOrder;
import org.onebeat.cases.triage.Answer;
import org.onebeat.cases.triage.Colour;
import org.onebeat.cases.triage.Verdict;
import org.onebeat.cases.triage.Weighing;
import org.onebeat.service.act.Act;
import org.onebeat.territory.Ancestors;

/** Disputes in any state, each step a minute after the one before. */
public final class SomeDispute {

    public static final Instant REPORTED_AT = Instant.parse("2026-03-02T01:00:00Z");
    public static final Ancestors WHERE = new Ancestors(3, 31, 41, null, 51);
    public static final int HOLDER = 8;
    public static final int OFFICER = 7;

    static final UUID OTHER = UUID.fromString("01936a00-0000-7000-8000-000000000002");

    private SomeDispute() {}

    public static Opened opened() {
        return Dispute.report(
                new Report(
                        UUID.fromString("01936a00-0000-7000-8000-000000000001"),
                        DisputeNumber.of("411603", 2026, 1),
                        new Matter("NEIGHBOUR", "VISIT", "两户因排水沟争执"),
                        null,
                        WHERE,
                        List.of(new Resident(
                                "张三丰", new Telephone("13812345678"), new IdentityNumber("11010519491231002X"))),
                        SomeRule.FIRST,
                        HOLDER),
                at(0));
    }

    public static Dispute in(DisputeState state) {
        return bringTo(state, opened().dispute(), Colour.YELLOW);
    }

    static Dispute bringTo(DisputeState state, Dispute dispute, Colour colour) {
        switch (state) {
            case REPORTED -> {}
            case WITHDRAWN -> dispute.withdraw(at(1), "双方撤回");
            case MERGED -> dispute.mergeInto(at(1), OTHER, "同一件事");
            case FAILED -> bring(dispute, colour, 3).fail(at(4), "一方拒绝");
            case TRANSFERRED -> {
                bring(dispute, colour, 3).fail(at(4), "一方拒绝");
                dispute.transfer(at(5), order());
            }
            default ->
                bring(
                        dispute,
                        colour,
                        List.of(
                                        DisputeState.REPORTED,
                                        DisputeState.TRIAGED,
                                        DisputeState.ASSIGNED,
                                        DisputeState.MEDIATING,
                                        DisputeState.AGREED,
                                        DisputeState.FOLLOW_UP,
                                        DisputeState.CLOSED)
                                .indexOf(state));
        }
        return dispute;
    }

    private static Dispute bring(Dispute dispute, Colour colour, int steps) {
        List<Runnable> way = List.of(
                () -> dispute.triage(at(1), verdict(colour)),
                () -> dispute.assign(at(2), Optional.empty()),
                () -> dispute.mediate(at(3), start()),
                () -> dispute.agree(at(4), Wording.of("各退一步")),
                () -> dispute.followUp(at(5), new Finding(true, 5, null)),
                () -> dispute.close(at(6), null));
        way.subList(0, steps).forEach(Runnable::run);
        return dispute;
    }

    /** A dispute in which the step is possible. */
    static Dispute before(Step step) {
        Dispute paused = in(DisputeState.MEDIATING);
        paused.pause(at(10), "等鉴定");
        Dispute answered = in(DisputeState.TRANSFERRED);
        answered.answer(at(10), "已仲裁");
        Dispute meeting = in(DisputeState.MEDIATING);
        meeting.arrange(at(10), meeting());
        return Stream.concat(
                        Stream.of(DisputeState.values()).map(SomeDispute::in), Stream.of(paused, answered, meeting))
                .filter(dispute -> step.isPossibleIn(dispute.situation()))
                .findFirst()
                .orElseThrow();
    }

    /** The verb behind a step, with everything it asks for. */
    static DisputeEvent take(Step step, Dispute dispute, Act act) {
        return switch (step) {
            case TRIAGE -> dispute.triage(act, verdict(Colour.RED));
            case ASSIGNMENT -> dispute.assign(act, Optional.of(OFFICER));
            case MEDIATION -> dispute.mediate(act, start());
            case MEETING -> dispute.arrange(act, meeting());
            case MEETING_HELD -> dispute.meet(act, meeting(), new Result("CLOSER", "一方拒绝签字", null));
            case MEETING_OFF -> dispute.callOff(act, "一方拒绝见面");
            case AGREEMENT -> dispute.agree(act, Wording.of("各退一步"));
            case FAILURE -> dispute.fail(act, "一方拒绝");
            case TAKE_UP -> dispute.takeUp(act, "再试一次");
            case TRANSFER -> dispute.transfer(act, order());
            case RECEIPT -> dispute.receive(act, "2026-18");
            case ANSWER -> dispute.answer(act, "一方拒绝仲裁");
            case RETURN -> dispute.giveBack(act, "一方拒绝仲裁");
            case PAUSE -> dispute.pause(act, "一方拒绝见面");
            case RESUMPTION -> dispute.resume(act, null);
            case NOTE -> dispute.note(act, "一方拒绝见面");
            case GRANT -> dispute.grant(act, invitation(), "一方拒绝见面");
            case RAISE -> dispute.raise(act, dispute.level().up(), "一方拒绝");
            case MERGER -> dispute.mergeInto(act, OTHER, "张三丰家的同一件事");
            case FOLLOW_UP -> dispute.followUp(act, new Finding(true, 4, null));
            case CONFIRMATION -> dispute.confirm(act, Confirmation.APPLIED, "张三丰、李四共同申请");
            case CLOSURE -> dispute.close(act, null);
            case WITHDRAWAL -> dispute.withdraw(act, "双方撤回");
        };
    }

    static Verdict verdict(Colour colour) {
        return new Verdict(
                new Weighing(1, List.of(new Answer("CROWD", 25, false), new Answer("NO_TALK", 10, false)), 35, colour),
                colour,
                null);
    }

    static TransferOrder order() {
        return new TransferOrder("LABOUR", "一方拒绝", 15, instant(9999), List.of(21));
    }

    static Invitation invitation() {
        return new Invitation(Grantee.ofArea(42, new Ancestors(3, null, 42, null, null)), List.of(OFFICER));
    }

    static Arrangement meeting() {
        Partner lawyer = new Partner("JUSTICE", "张律师");
        return new Arrangement(instant(999), "COMMITTEE", "张家门口", "APART", List.of(OFFICER), List.of(lawyer));
    }

    static MediationStart start() {
        return new MediationStart(MediationKind.CIVIL, "村委会", null);
    }

    /** Recorded so many minutes after the report, as it happens. */
    static Act at(int minutes) {
        return Act.now(OFFICER, instant(minutes));
    }

    static Instant instant(int minutes) {
        return REPORTED_AT.plusSeconds(60L * minutes);
    }
}
