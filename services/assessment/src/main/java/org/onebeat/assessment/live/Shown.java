package org.onebeat.assessment.live;

/** What a stream shows: sent again only when it shows something else. */
public interface Shown {
    boolean showsTheSameAs(Shown other);
}
