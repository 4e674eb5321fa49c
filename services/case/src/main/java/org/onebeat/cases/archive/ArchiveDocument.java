package org.onebeat.cases.archive;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.stream.Stream;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.cases.dispute.Colleagues;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.document.Pdf;
import org.onebeat.cases.triage.FactorCatalogues;
import org.onebeat.territory.Named;
import org.onebeat.territory.Territory;

/** Makes the whole file of a matter one document. */
@ApplicationScoped
class ArchiveDocument {

    private final Template page;
    private final Pdf pdf;
    private final Catalogues catalogues;
    private final FactorCatalogues factors;
    private final Territory territory;

    ArchiveDocument(
            @Location("archive.html") Template page,
            Pdf pdf,
            Catalogues catalogues,
            FactorCatalogues factors,
            Territory territory) {
        this.page = page;
        this.pdf = pdf;
        this.catalogues = catalogues;
        this.factors = factors;
        this.territory = territory;
    }

    byte[] of(Dispute dispute, Instant now) {
        Named named = Named.of(territory, Stream.of(dispute.ancestors()), Colleagues.in(dispute));
        Vocabulary words = Vocabulary.of(catalogues, factors.inForce());
        ArchivePaper paper = new ArchiveSections(dispute, named, words).paper(now);
        return pdf.of(page.data("paper", paper).render());
    }
}
