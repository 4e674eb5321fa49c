package org.onebeat.cases.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onebeat.cases.followup.Finding;
import org.onebeat.cases.mediation.Mediation;
import org.onebeat.cases.mediation.Wording;
import org.onebeat.cases.routing.Responsibility;
import org.onebeat.cases.routing.Responsibility.How;
import org.onebeat.service.act.Act;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaIds;

class DisputeTest {

    @Test
    void aReportIsEntrustedAtOnceToWhoeverHoldsTheVillage() {
        Dispute dispute = SomeDispute.opened().dispute();
        assertEquals(SomeDispute.HOLDER, dispute.responsible());
        assertEquals(
                SomeDispute.REPORTED_AT, dispute.responsibilities().getFirst().since());
    }

    @Test
    void aReportTellsTheWholeStanding() {
        Standing standing = SomeDispute.opened().event().standing();
        assertEquals("411603-2026-000001", standing.number());
        assertEquals(new AreaIds(1, 3, 31, 41, null, 51), standing.place());
        assertEquals(1, standing.sequence());
        assertNull(standing.colour());
        assertTrue(standing.open());
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void everyStepTellsOneEventOfTheNextSequenceAndWritesOneLine(Step step) {
        Dispute dispute = SomeDispute.before(step);
        long before = dispute.sequence();
        DisputeEvent event = SomeDispute.take(step, dispute, SomeDispute.at(60));
        assertEquals(before + 1, event.sequence());
        assertEquals(before + 1, dispute.timeline().size());
        assertEquals(event.happening(), dispute.timeline().getLast().happening());
        assertEquals(dispute.state().name(), event.standing().state());
    }

    @Test
    void aStepMayHaveHappenedEarlierThanItIsRecorded() {
        Dispute dispute = SomeDispute.in(DisputeState.REPORTED);
        Act act = Act.then(SomeDispute.OFFICER, SomeDispute.instant(5), SomeDispute.instant(600));
        DisputeEvent event = SomeDispute.take(Step.TRIAGE, dispute, act);
        assertEquals(SomeDispute.instant(5), event.standing().occurredAt());
        assertEquals(SomeDispute.instant(600), event.standing().recordedAt());
    }

    @Test
    void aStepCannotHaveHappenedBeforeTheOneOnWhichItBuilds() {
        Dispute dispute = SomeDispute.in(DisputeState.MEDIATING);
        Act act = Act.then(SomeDispute.OFFICER, SomeDispute.instant(2), SomeDispute.instant(60));
        Refusal refusal = assertThrows(Refusal.class, () -> dispute.agree(act, Wording.of("各退一步")));
        assertEquals("occurred-before-previous", refusal.code());
        assertEquals(DisputeState.MEDIATING, dispute.state());
    }

    @Test
    void aClockThatIsSlowOnAnotherMachineIsNoMistakeOfTheCaller() {
        Dispute dispute = SomeDispute.in(DisputeState.MEDIATING);
        DisputeEvent event = dispute.agree(SomeDispute.at(2), Wording.of("各退一步"));
        assertEquals(SomeDispute.instant(3), event.standing().occurredAt());
    }

    @Test
    void aMoveEndsOneResponsibilityWhereTheNextBegins() {
        Dispute dispute = SomeDispute.in(DisputeState.MEDIATING);
        DisputeEvent.Moved event =
                dispute.move(Act.byItself(SomeDispute.instant(60)), SomeDispute.WHERE, 9, How.ROUTED);
        List<Responsibility> entries = dispute.responsibilities();
        assertEquals(SomeDispute.HOLDER, event.previousResponsible());
        assertEquals(9, dispute.responsible());
        assertEquals(entries.getFirst().until(), entries.getLast().since());
        assertNull(entries.getLast().until());
    }

    @Test
    void aMoveLeavesTheLifecycleAndItsTimesAlone() {
        Dispute dispute = SomeDispute.in(DisputeState.MEDIATING);
        dispute.move(Act.byItself(SomeDispute.instant(60)), SomeDispute.WHERE, null, How.ROUTED);
        Act earlier = Act.then(SomeDispute.OFFICER, SomeDispute.instant(30), SomeDispute.instant(90));
        assertEquals(
                "AGREED", dispute.agree(earlier, Wording.of("各退一步")).standing().state());
    }

    @Test
    void aVillageThatStandsElsewhereTakesItsMattersAlong() {
        Dispute dispute = SomeDispute.in(DisputeState.TRIAGED);
        Ancestors elsewhere = new Ancestors(3, 32, 42, null, 51);
        DisputeEvent.Moved event =
                dispute.move(Act.byItself(SomeDispute.instant(60)), elsewhere, SomeDispute.HOLDER, How.ROUTED);
        assertEquals(42, event.standing().place().station());
        assertEquals(1, dispute.responsibilities().size());
    }

    @Test
    void twoClocksThatDifferNeverMakeAnEmptyResponsibility() {
        Dispute dispute = SomeDispute.in(DisputeState.REPORTED);
        dispute.move(Act.byItself(SomeDispute.REPORTED_AT.minusSeconds(1)), SomeDispute.WHERE, 9, How.ROUTED);
        Responsibility first = dispute.responsibilities().getFirst();
        assertTrue(first.since().isBefore(first.until()));
    }

    @Test
    void takingUpBeginsAnotherMediationOfTheSameKind() {
        Dispute dispute = SomeDispute.in(DisputeState.FAILED);
        dispute.takeUp(SomeDispute.at(60), "再试一次");
        assertEquals(2, dispute.mediations().size());
        assertEquals(
                1, dispute.mediations().stream().map(Mediation::kind).distinct().count());
    }

    @Test
    void visitsAreDueSevenAndThirtyDaysAfterTheAgreement() {
        Dispute dispute = SomeDispute.in(DisputeState.AGREED);
        Optional<LocalDate> first = dispute.followUpDueOn();
        dispute.followUp(SomeDispute.at(60), new Finding(true, 5, null));
        Optional<LocalDate> second = dispute.followUpDueOn();
        dispute.followUp(SomeDispute.at(61), new Finding(true, 5, null));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 9)), first);
        assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), second);
        assertEquals(Optional.empty(), dispute.followUpDueOn());
    }

    @Test
    void roundsBeginAnewWithEveryAgreement() {
        Dispute dispute = SomeDispute.in(DisputeState.AGREED);
        dispute.followUp(SomeDispute.at(60), new Finding(false, 2, null));
        dispute.agree(SomeDispute.at(61), Wording.of("重新约定"));
        DisputeEvent event = dispute.followUp(SomeDispute.at(62), new Finding(true, 4, null));
        assertEquals(1, ((DisputeEvent.FollowedUp) event).round());
    }

    @Test
    void whatIsKeptIsWhatPostgresKeeps() {
        Act act = Act.now(1, Instant.parse("2026-03-02T01:00:00.123456789Z"));
        assertEquals(Instant.parse("2026-03-02T01:00:00.123456Z"), act.recordedAt());
    }
}
