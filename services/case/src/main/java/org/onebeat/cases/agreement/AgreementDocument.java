package org.onebeat.cases.agreement;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onebeat.cases.agreement.AgreementPaper.Side;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.document.ChineseDate;
import org.onebeat.cases.document.Pdf;
import org.onebeat.cases.mediation.Mediation;
import org.onebeat.cases.mediation.MediationKind;
import org.onebeat.cases.mediation.Wording;
import org.onebeat.cases.meeting.Meeting;
import org.onebeat.cases.meeting.Partner;
import org.onebeat.cases.party.Party;
import org.onebeat.cases.party.PartyView;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

/** An agreement on paper, in the form that people's mediation committees use, made from what is on record. */
@ApplicationScoped
class AgreementDocument {

    private static final String SIDES = "甲乙丙丁戊己庚辛壬癸";
    private static final PartyView BLANK = new PartyView("", null, null);

    private final Template page;
    private final Pdf pdf;
    private final Catalogues catalogues;
    private final Territory territory;

    AgreementDocument(@Location("agreement.html") Template page, Pdf pdf, Catalogues catalogues, Territory territory) {
        this.page = page;
        this.pdf = pdf;
        this.catalogues = catalogues;
        this.territory = territory;
    }

    byte[] of(Dispute dispute) {
        return pdf.of(page.data("paper", paper(dispute)).render());
    }

    private AgreementPaper paper(Dispute dispute) {
        Mediation mediation = dispute.mediations().getLast();
        Wording wording = mediation.wording();
        List<Meeting> held = dispute.meetings().stream()
                .filter(meeting -> meeting.sequence() > mediation.sequence() && meeting.result() != null)
                .toList();
        return new AgreementPaper(
                mediation.kind() == MediationKind.CIVIL,
                dispute.training(),
                dispute.number().value() + "-" + agreedSoFar(dispute),
                sides(dispute.parties()),
                Objects.requireNonNullElse(wording.facts(), dispute.matter().summary()),
                wording.terms(),
                Objects.requireNonNullElse(wording.performance(), ""),
                ChineseDate.day(wording.performBy()),
                place(mediation, held),
                mediators(dispute, held),
                ChineseDate.day(mediation.agreedAt()),
                mediation.confirmation() == null
                        ? ""
                        : ChineseDate.day(mediation.confirmation().until()));
    }

    /** The first agreement of a matter is number 1; the one after it did not hold is number 2. */
    private static long agreedSoFar(Dispute dispute) {
        return dispute.mediations().stream().filter(Mediation::isAgreed).count();
    }

    /** Two sides at least; whoever is not on record is written in by hand. */
    private static List<Side> sides(List<Party> parties) {
        return IntStream.range(0, Math.max(2, parties.size()))
                .mapToObj(i -> new Side(
                        i < SIDES.length() ? SIDES.charAt(i) + "方" : "当事人" + (i + 1),
                        i < parties.size() ? PartyView.inFull(parties.get(i)) : BLANK))
                .toList();
    }

    private String place(Mediation mediation, List<Meeting> held) {
        if (held.isEmpty()) {
            return Objects.requireNonNullElse(mediation.place(), "");
        }
        var last = held.getLast().arrangement();
        String place = catalogues.placeNames().getOrDefault(last.place(), last.place());
        return last.spot() == null ? place : place + "（" + last.spot() + "）";
    }

    /** Who was at the meetings; where none is on record, whoever answers for the matter. */
    private List<String> mediators(Dispute dispute, List<Meeting> held) {
        List<Integer> staff = held.stream()
                .flatMap(meeting -> meeting.staff().stream())
                .distinct()
                .toList();
        List<Integer> named = staff.isEmpty() && dispute.responsible() != null ? List.of(dispute.responsible()) : staff;
        Named names = Named.of(territory, Stream.empty(), named.stream());
        Map<String, String> agencies = catalogues.agencyNames();
        return Stream.concat(
                        named.stream().map(person -> names.person(person).displayName()),
                        held.stream()
                                .flatMap(meeting -> meeting.arrangement().partners().stream())
                                .distinct()
                                .map(partner -> told(partner, agencies)))
                .toList();
    }

    private static String told(Partner partner, Map<String, String> agencies) {
        return partner.name() + "（" + agencies.getOrDefault(partner.agency(), partner.agency()) + "）";
    }
}
