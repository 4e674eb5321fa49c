package org.onebeat.personnel.concurrent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.TermView;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.territory.AreaKind;

/** The posts that can be held besides, those of townships first. */
@ApplicationScoped
public class PostKinds {
    private static final Map<Catalogue, AreaKind> LEVELS =
            Map.of(Catalogue.TOWNSHIP_POST, AreaKind.TOWNSHIP, Catalogue.VILLAGE_POST, AreaKind.VILLAGE);

    private final Terms terms;

    PostKinds(Terms terms) {
        this.terms = terms;
    }

    public List<PostKind> all() {
        return Stream.of(Catalogue.TOWNSHIP_POST, Catalogue.VILLAGE_POST)
                .flatMap(catalogue -> terms.of(catalogue).stream())
                .map(PostKinds::of)
                .toList();
    }

    /** One that is held from that day on: 422 as {@link Terms#demand}. */
    PostKind demand(String code, LocalDate from) {
        Catalogue catalogue = LEVELS.keySet().stream()
                .filter(level ->
                        terms.of(level).stream().anyMatch(term -> term.code().equals(code)))
                .findFirst()
                .orElse(Catalogue.VILLAGE_POST);
        return of(terms.demand(catalogue, code, "post", from));
    }

    private static PostKind of(TermView term) {
        return new PostKind(term, LEVELS.get(term.catalogue()));
    }
}
