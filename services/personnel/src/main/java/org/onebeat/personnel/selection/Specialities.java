package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.service.problem.Refusal;

/** What officers are good at and villages need, each named once (domain.md section 3). */
@ApplicationScoped
class Specialities {
    private final Terms terms;

    Specialities(Terms terms) {
        this.terms = terms;
    }

    /** 422 for a code that the catalogue does not offer, or that is named twice. */
    void demand(List<String> codes, String field) {
        for (int i = 0; i < codes.size(); i++) {
            terms.demand(Catalogue.SPECIALITY, codes.get(i), field + "[" + i + "]");
            if (codes.indexOf(codes.get(i)) < i) {
                throw Refusal.ruleBroken("named-twice").at(field + "[" + i + "]");
            }
        }
    }
}
