package org.onebeat.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a newcomer needs to know once everything runs. */
final class Welcome {

    private final Installation at;
    private final Progress progress;

    Welcome(Installation at, Progress progress) {
        this.at = at;
        this.progress = progress;
    }

    void show() {
        progress.say(String.format(
                Locale.ROOT,
                """

                OneBeat is ready after %.1f s.

                  pages and API   %s
                  accounts        %s
                  password        %s   (the same for each of them)
                  Keycloak        %s   (admin / %s)
                  logs            %s

                Ctrl-C stops everything; the data stays.
                """,
                Progress.seconds(progress.sinceBegin()),
                at.gatewayAddress(),
                accounts(),
                at.demonstrationPassword(),
                at.keycloakAddress(),
                at.keycloakPassword(),
                at.place().logs()));
    }

    private String accounts() {
        var byFunction = new LinkedHashMap<String, List<String>>();
        byFunction.put("CITY_ADMIN", List.of(Installation.ADMINISTRATOR));
        at.city().people().forEach(person -> byFunction
                .computeIfAbsent(person.function(), function -> new ArrayList<>())
                .add(person.account()));
        return byFunction.entrySet().stream()
                .map(accounts -> "%-13s %s".formatted(accounts.getKey(), String.join(" ", accounts.getValue())))
                .collect(Collectors.joining("\n                  "));
    }
}
