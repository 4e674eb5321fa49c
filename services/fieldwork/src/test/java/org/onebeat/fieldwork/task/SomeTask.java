package org.onebeat.fieldwork.task;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.service.act.Act;
import org.onebeat.territory.Ancestors;

/** Tasks in any state. */
final class SomeTask {

    static final Instant DISPATCHED_AT = Instant.parse("2026-03-02T01:00:00Z");
    static final Instant DUE_AT = DISPATCHED_AT.plusSeconds(3 * 86_400);
    static final Ancestors WHERE = new Ancestors(3, 31, 41, null, 51);
    static final int CHIEF = 6;
    static final int OFFICER = 7;
    static final int HOLDER = 8;

    private SomeTask() {}

    static Dispatched dispatched() {
        Brief brief = new Brief("CHECK", "核查水渠护栏", CHIEF, 41, DISPATCHED_AT, DUE_AT);
        UUID id = UUID.fromString("01936a00-0000-7000-8000-000000000001");
        return Task.dispatch(new Order(id, brief, WHERE, HOLDER, false, hours(24)), at(CHIEF, 0));
    }

    static Task in(TaskState state) {
        Task task = dispatched().task();
        switch (state) {
            case DISPATCHED -> {}
            case ACCEPTED -> task.accept(at(HOLDER, 1));
            case RETURNED -> task.giveBack(at(HOLDER, 1), "不在辖区");
            case WITHDRAWN -> task.withdraw(at(CHIEF, 1), "已办");
            case DONE -> {
                task.accept(at(HOLDER, 1));
                task.complete(at(HOLDER, 2), null);
            }
        }
        return task;
    }

    /** The verb behind a step, by who may take it. */
    static TaskEvent take(Step step, Task task) {
        return switch (step) {
            case ACCEPTANCE -> task.accept(at(HOLDER, 5));
            case COMPLETION -> task.complete(at(HOLDER, 5), null);
            case RETURN -> task.giveBack(at(HOLDER, 5), "不在辖区");
            case REASSIGNMENT -> task.reassign(at(CHIEF, 5), OFFICER, hours(29));
            case WITHDRAWAL -> task.withdraw(at(CHIEF, 5), "已办");
        };
    }

    static Act at(Integer by, int hour) {
        return Act.now(by, hours(hour));
    }

    static Instant hours(int hour) {
        return DISPATCHED_AT.plusSeconds(3_600L * hour);
    }
}
