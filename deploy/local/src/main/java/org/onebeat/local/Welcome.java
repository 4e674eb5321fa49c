package org.onebeat.local;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.local.seed.City;

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
        var beginners = City.read(at.repository().city()).people().stream()
                .map(person -> "%-15s %s of %s".formatted(person.account(), person.function(), person.area()));
        var administrator = Stream.of("%-15s CITY_ADMIN, the first".formatted(Installation.ADMINISTRATOR));
        return Stream.concat(administrator, beginners).collect(Collectors.joining("\n                  "));
    }
}
