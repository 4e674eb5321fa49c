package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onebeat.cases.archive.Archives;
import org.onebeat.cases.clock.DueFor;
import org.onebeat.cases.grant.GrantView;
import org.onebeat.cases.grant.Guest;
import org.onebeat.cases.mediation.Mediation;
import org.onebeat.cases.meeting.MeetingView;
import org.onebeat.cases.party.PartyView;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Named;
import org.onebeat.territory.OnDuty;
import org.onebeat.territory.Territory;

/** Lays out files for the present caller: a query per kind of paper, two for all names, one for who is on duty. */
@ApplicationScoped
class DisputeFiles {

    private final Disputes disputes;
    private final Territory territory;
    private final Hands hands;
    private final Archives archives;
    private final Clock clock;

    DisputeFiles(Disputes disputes, Territory territory, Hands hands, Archives archives, Clock clock) {
        this.disputes = disputes;
        this.territory = territory;
        this.hands = hands;
        this.archives = archives;
        this.clock = clock;
    }

    DisputeFile fileOf(Dispute dispute) {
        Guest guest = hands.guest(dispute);
        Named named = Named.ofAreas(territory, areasIn(dispute), Colleagues.in(dispute));
        return new DisputeFile(
                dispute.id(),
                dispute.number().value(),
                dispute.matter().category(),
                dispute.matter().source(),
                dispute.colour(),
                dispute.state(),
                dispute.level(),
                dispute.matter().summary(),
                named.area(dispute.ancestors().villageId()),
                named.area(dispute.ancestors().stationId()),
                named.area(dispute.ancestors().townshipId()),
                named.area(dispute.ancestors().countyId()),
                named.person(dispute.responsible()),
                named.person(dispute.reportedBy()),
                dispute.occurredAt(),
                dispute.recordedAt(),
                Origin.of(dispute),
                dispute.deadlines().dueAt(),
                dispute.deadlines().dueFor(),
                dispute.deadlines().dueFor() == DueFor.TARGET && dispute.terms().isProvisional(),
                dispute.rule().version(),
                dispute.deadlines().goesUpAt(),
                views(dispute.parties(), PartyView::masked),
                dispute.partiesErasedAt(),
                last(dispute.triages())
                        .map(triage -> FilePapers.TriageView.of(triage, named))
                        .orElse(null),
                last(dispute.mediations()).map(FilePapers.MediationView::of).orElse(null),
                views(dispute.meetings(), meeting -> MeetingView.of(meeting, named)),
                agreement(dispute).map(FilePapers.AgreementView::of).orElse(null),
                views(dispute.followUps(), visit -> FilePapers.FollowUpView.of(visit, named)),
                dispute.followUpDueOn().orElse(null),
                dispute.presentPause().map(FilePapers.PauseView::of).orElse(null),
                last(dispute.transfers()).map(FilePapers.TransferView::of).orElse(null),
                dispute.mergedInto(),
                views(absorbedBy(dispute), FilePapers.AbsorbedView::of),
                views(dispute.grants(), grant -> GrantView.of(grant, named)),
                dispute.state().isOpen() ? null : archives.of(dispute.id()).orElse(null),
                views(dispute.responsibilities(), entry -> FilePapers.ResponsibilityView.of(entry, named)),
                views(dispute.timeline(), entry -> FilePapers.TimelineView.of(entry, named)),
                onDuty(dispute, guest),
                guest,
                nextFor(dispute),
                dispute.training(),
                dispute.version());
    }

    /** Who is on duty is for the police. */
    private List<OnDuty> onDuty(Dispute dispute, Guest guest) {
        return dispute.state().isOpen() && (guest == null || guest == Guest.JOINT)
                ? territory.onDuty(dispute.ancestors(), clock.instant())
                : List.of();
    }

    /** The legal steps for this caller: none for those who may only read. */
    private List<Step> nextFor(Dispute dispute) {
        Set<Step> own = hands.of(dispute);
        return Step.possibleIn(dispute.situation()).stream()
                .filter(own::contains)
                .toList();
    }

    private static Stream<Integer> areasIn(Dispute dispute) {
        Ancestors where = dispute.ancestors();
        return Stream.concat(
                Stream.of(where.villageId(), where.stationId(), where.townshipId(), where.countyId()),
                dispute.grants().stream().map(grant -> grant.grantee().area()));
    }

    private List<Dispute> absorbedBy(Dispute dispute) {
        boolean any = dispute.timeline().stream().anyMatch(entry -> entry.happening() == Happening.ABSORBED);
        return any ? disputes.mergedInto(dispute.id()) : List.of();
    }

    private static Optional<Mediation> agreement(Dispute dispute) {
        return last(dispute.mediations().stream().filter(Mediation::isAgreed).toList());
    }

    private static <T> Optional<T> last(List<T> papers) {
        return papers.isEmpty() ? Optional.empty() : Optional.of(papers.getLast());
    }

    private static <T, V> List<V> views(Collection<T> papers, Function<T, V> view) {
        return papers.stream().map(view).toList();
    }
}
