package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** Puts names to the ids of postings, two queries a page. */
@ApplicationScoped
public class PostingViews {
    private static final String ORDER = "postings";

    private final Territory territory;
    private final Clock clock;

    PostingViews(Territory territory, Clock clock) {
        this.territory = territory;
        this.clock = clock;
    }

    PostingView one(Posting posting) {
        return all(List.of(posting), clock.instant()).getFirst();
    }

    Page<PostingView> page(List<Posting> rows, Instant at, Paging paging) {
        Map<Integer, PostingView> shown =
                all(rows, at).stream().collect(Collectors.toMap(PostingView::id, view -> view));
        return Page.of(rows, paging, row -> shown.get(row.id()), row -> Cursor.of(ORDER, row.id()));
    }

    List<?> after(Paging paging) {
        return paging.after(ORDER, at -> List.of(at.number(0)));
    }

    private List<PostingView> all(List<Posting> rows, Instant at) {
        Set<Integer> areaIds =
                rows.stream().flatMap(row -> row.areasSeen(at).stream()).collect(Collectors.toSet());
        Map<Integer, Area> areas = territory.areas(areaIds);
        Map<Integer, Person> people =
                territory.people(rows.stream().map(Posting::person).collect(Collectors.toSet()));
        return rows.stream().map(row -> PostingView.of(row, at, people, areas)).toList();
    }
}
