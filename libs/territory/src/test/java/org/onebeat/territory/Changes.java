package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the replica told of its changes. */
@ApplicationScoped
class Changes {
    private final List<Set<Integer>> areas = new ArrayList<>();
    private final List<Set<Integer>> moving = new ArrayList<>();
    private final List<Instant> judged = new ArrayList<>();
    private final List<Set<Integer>> postings = new ArrayList<>();
    private final List<Instant> held = new ArrayList<>();

    private final List<TrainingTurned> turns = new ArrayList<>();
    private final List<DutiesTold> duties = new ArrayList<>();

    void on(@Observes DutiesTold told) {
        duties.add(told);
    }

    void on(@Observes TrainingTurned turned) {
        turns.add(turned);
    }

    void on(@Observes AreaChanged change) {
        areas.add(change.areaIds());
        moving.add(change.moving());
        judged.add(change.at());
    }

    void on(@Observes PostingChanged change) {
        postings.add(change.areaIds());
        held.add(change.at());
    }

    List<Set<Integer>> areas() {
        return List.copyOf(areas);
    }

    List<Set<Integer>> moving() {
        return List.copyOf(moving);
    }

    List<Instant> judged() {
        return List.copyOf(judged);
    }

    List<Instant> held() {
        return List.copyOf(held);
    }

    List<TrainingTurned> turns() {
        return List.copyOf(turns);
    }

    List<Set<Integer>> postings() {
        return List.copyOf(postings);
    }

    List<DutiesTold> duties() {
        return List.copyOf(duties);
    }

    void forget() {
        duties.clear();
        areas.clear();
        moving.clear();
        judged.clear();
        postings.clear();
        held.clear();
        turns.clear();
    }
}
