package org.onebeat.messaging;

import java.time.Duration;

/** The defaults, for a database and a namespace of the tests. */
record Settings(String namespace, String url, String username, String password) implements MessagingSettings {

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public String service() {
        return "case";
    }

    @Override
    public int eventBytes() {
        return 900_000;
    }

    @Override
    public Relay relay() {
        return new Relay() {
            @Override
            public int batch() {
                return 500;
            }

            @Override
            public Duration poll() {
                return Duration.ofMillis(500);
            }

            @Override
            public Duration rest() {
                return Duration.ofMinutes(5);
            }

            @Override
            public String url() {
                return url;
            }

            @Override
            public String username() {
                return username;
            }

            @Override
            public String password() {
                return password;
            }
        };
    }

    @Override
    public Listening listening() {
        return new Listening() {
            @Override
            public int batch() {
                return 200;
            }

            @Override
            public int attempts() {
                return 3;
            }
        };
    }
}
