package org.onebeat.personnel.onboarding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.posting.Assignment;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.PostingChanged;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.personnel.register.Numbers;

/** Carries out what the sheet of postings says; a person's first posting becomes the main one. */
final class Deployment {
    private final Register register;
    private final Postings postings;
    private final Numbers numbers;
    private final Deeds deeds;
    private final Instant now;
    private final Set<Integer> withMain = new HashSet<>();
    private final List<PostingChanged> told = new ArrayList<>();

    Deployment(Register register, Postings postings, Numbers numbers, Deeds deeds, Instant now) {
        this.register = register;
        this.postings = postings;
        this.numbers = numbers;
        this.deeds = deeds;
        this.now = now;
    }

    /**
     * @param known everybody the workbook mentions, by service number
     * @param touched receives whose postings have changed
     */
    void carryOut(List<PostingStep> steps, Map<String, Person> known, Map<String, Person> touched) {
        Queue<Integer> ids = numbers.ofPostings((int)
                steps.stream().filter(step -> step.change() == Change.ADDED).count());
        for (PostingStep step : steps) {
            if (step.change() != Change.UNCHANGED) {
                Person person = known.get(step.number().value());
                told.add(step.change() == Change.ADDED ? assign(ids.remove(), person.id(), step) : cover(step));
                touched.put(step.number().value(), person);
            }
        }
    }

    List<PostingChanged> told() {
        return told;
    }

    private PostingChanged assign(int id, int person, PostingStep step) {
        boolean main = register.lacksMain(person, step.from()) && withMain.add(person);
        Assignment assignment =
                new Assignment(id, person, step.function(), main, step.kind(), step.places(), step.from());
        PostingChanged assigned = postings.add(Posting.assign(assignment, now)).assigned();
        deeds.postings().add(PostingDeed.added(assigned));
        return assigned;
    }

    private PostingChanged cover(PostingStep step) {
        deeds.changing(step.present());
        return step.present().cover(step.places(), step.from(), now);
    }
}
