package org.onebeat.personnel.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Queue;

/** Takes ids from the sequences, as many as a use case needs in one round trip. */
@ApplicationScoped
public class Numbers {
    private final EntityManager entities;

    Numbers(EntityManager entities) {
        this.entities = entities;
    }

    public Queue<Integer> ofPeople(int count) {
        return take("person_id", count);
    }

    public Queue<Integer> ofPostings(int count) {
        return take("posting_id", count);
    }

    public Queue<Integer> ofConcurrentPosts(int count) {
        return take("concurrent_post_id", count);
    }

    public Queue<Integer> ofQualifications(int count) {
        return take("qualification_id", count);
    }

    public Queue<Integer> ofRosters(int count) {
        return take("roster_id", count);
    }

    public Queue<Integer> ofSecondments(int count) {
        return take("secondment_id", count);
    }

    public Queue<Integer> ofMentorships(int count) {
        return take("mentorship_id", count);
    }

    public Queue<Integer> ofLeave(int count) {
        return take("leave_id", count);
    }

    public Queue<Integer> ofLeaveRequests(int count) {
        return take("leave_request_id", count);
    }

    public Queue<Integer> ofWithdrawals(int count) {
        return take("withdrawal_id", count);
    }

    private Queue<Integer> take(String sequence, int count) {
        return new ArrayDeque<>(entities.createNativeQuery(
                        "select cast(nextval(cast(:sequence as regclass)) as integer) from generate_series(1, :count)",
                        Integer.class)
                .setParameter("sequence", sequence)
                .setParameter("count", count)
                .getResultList());
    }
}
