package org.onebeat.local.demonstration;

import org.onebeat.local.Answer;
import org.onebeat.local.demonstration.Import.Call;

/** A call that will not be taken, however often it is made. */
final class Refused extends RuntimeException {

    private static final int LONGEST = 600;

    Refused(Call call, Answer answer) {
        super("%s was answered %d %s"
                .formatted(call.name(), answer.status(), shortened(answer.body().toString())));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
