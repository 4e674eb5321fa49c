package org.onebeat.personnel.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.PostingChanged;

/**
 * What a committed workbook did to one posting.
 *
 * @param added else its areas changed
 * @param before version of the posting, -1 of an added one
 * @param after version of the posting; another one today means that it changed since
 */
@Embeddable
record PostingDeed(@Column(name = "posting_id") int posting, boolean added, long before, long after) {

    private static final long NONE = -1;

    static PostingDeed added(PostingChanged told) {
        return new PostingDeed(told.id(), true, NONE, told.sequence());
    }

    /** Of a posting that is about to change once. */
    static PostingDeed changing(Posting posting) {
        return new PostingDeed(posting.id(), false, posting.version(), posting.version() + 1);
    }
}
