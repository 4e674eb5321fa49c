package org.onebeat.personnel.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.onebeat.personnel.concurrent.ConcurrentPost;

/**
 * A concurrent post that a committed workbook added.
 *
 * @param after its version; another one today means that it changed since
 */
@Embeddable
record SecondPostDeed(@Column(name = "concurrent_post_id") int post, long after) {
    static SecondPostDeed added(ConcurrentPost post) {
        return new SecondPostDeed(post.id(), post.version());
    }
}
