package org.onebeat.personnel.onboarding;

import java.util.ArrayList;
import java.util.List;
import org.onebeat.personnel.posting.Posting;

/** What a committed workbook did, one by one. */
record Deeds(
        List<PersonDeed> people,
        List<PostingDeed> postings,
        List<FormerHolding> holdings,
        List<SecondPostDeed> secondPosts) {

    Deeds() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The areas of a changed posting as they were belong to its deed. */
    int count() {
        return people.size() + postings.size() + secondPosts.size();
    }

    void changing(Posting posting) {
        postings.add(PostingDeed.changing(posting));
        posting.holdings().forEach(held -> holdings.add(FormerHolding.of(posting.id(), held)));
    }
}
