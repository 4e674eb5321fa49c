package org.onebeat.hazard.inspection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.hazard.checklist.Checklist;
import org.onebeat.hazard.checklist.Question;
import org.onebeat.hazard.hazard.Matter;
import org.onebeat.service.problem.Refusal;

/** A whole checklist as it was answered: every question once. */
final class Answers {

    private final int version;
    private final List<AnswerForm> forms;
    private final Map<String, Question> questions;

    private Answers(int version, List<AnswerForm> forms, Map<String, Question> questions) {
        this.version = version;
        this.forms = forms;
        this.questions = questions;
    }

    /** @throws Refusal {@code unknown-question}, {@code question-answered-twice} or {@code question-unanswered} */
    static Answers to(Checklist checklist, List<AnswerForm> forms) {
        Map<String, Question> questions =
                checklist.questions().stream().collect(Collectors.toMap(Question::code, Function.identity()));
        Set<String> open = new HashSet<>(questions.keySet());
        for (int i = 0; i < forms.size(); i++) {
            String code = forms.get(i).question();
            if (!open.remove(code)) {
                String rule = questions.containsKey(code) ? "question-answered-twice" : "unknown-question";
                throw Refusal.ruleBroken(rule, Map.of("question", code)).at("answers[" + i + "].question");
            }
        }
        if (!open.isEmpty()) {
            throw Refusal.ruleBroken(
                            "question-unanswered",
                            Map.of(
                                    "question",
                                    open.stream().sorted().findFirst().get()))
                    .at("answers");
        }
        return new Answers(checklist.version(), forms, questions);
    }

    int version() {
        return version;
    }

    List<Answer> given() {
        return forms.stream().map(AnswerForm::given).toList();
    }

    /** The hazards that come out of the answers. */
    List<Finding> findings() {
        return forms.stream()
                .filter(AnswerForm::opensHazard)
                .map(form -> new Finding(form.matter(questions.get(form.question())), form.fixed()))
                .toList();
    }

    record Finding(Matter matter, boolean fixed) {}
}
