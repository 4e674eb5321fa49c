package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Role;

/** What postings can be: dedicated, part-time, seconded … (domain.md section 3). */
@ApplicationScoped
public class PostingKinds {
    /** What a community officer or auxiliary is posted as unless told. */
    public static final String DEDICATED = "DEDICATED";

    private final Terms terms;

    PostingKinds(Terms terms) {
        this.terms = terms;
    }

    /** The kind of a posting that begins on that day: 422 for one that is not offered, or that the function does not know. */
    String demand(String code, Role function, LocalDate from) {
        if (!Mandate.knowsKinds(function)) {
            if (code != null) {
                throw Refusal.ruleBroken("function-knows-no-kinds").at("kind");
            }
            return null;
        }
        if (code == null) {
            return DEDICATED;
        }
        return terms.demand(Catalogue.POSTING_KIND, code, "kind", from).code();
    }
}
