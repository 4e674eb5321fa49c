package org.onebeat.local;

import java.util.Locale;

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
                  password        %s   (the same for all of them)
                  Keycloak        %s   (admin / %s)
                  logs            %s

                Ctrl-C stops everything; the data stays.
                """,
                Progress.seconds(progress.sinceBegin()),
                at.gatewayAddress(),
                "admin",
                at.demonstrationPassword(),
                at.keycloakAddress(),
                at.keycloakPassword(),
                at.place().logs()));
    }
}
