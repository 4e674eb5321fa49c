package org.onebeat.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.onebeat.local.seed.City;

/**
 * What was asked for on the command line.
 *
 * @param bare without the demonstration city's past and people: only its counties and accounts
 * @param city its code
 * @param data folder of everything this platform remembers
 * @param offset added to every port
 */
record Options(boolean help, boolean fresh, boolean bare, String city, Path data, int offset) {

    static final String HELP = """
            ./run            builds what has changed, starts everything, and shows where it is
              --bare         without the demonstration city: only its counties and accounts
              --city CODE    as another city, beginning with its counties and accounts: 510100 or 150900
              --fresh        removes the data of earlier runs first
              --data DIR     keeps data, logs and passwords in DIR (default .onebeat/platform, or .onebeat/platform-CODE)
              --port-offset N  adds N to every port, so that a second platform runs beside the first
              --help         this

            Needs Linux on x86-64 with JDK 25, Maven 3.8+, Node 20+ and 3 GB of disk; no Docker, no root.
            The first run downloads PostgreSQL, Kafka and Keycloak from Maven Central, and brings in a demonstration city
            with 14 months of work in the background, some minutes long; Ctrl-C in between is no harm, it goes on at the
            next start. Data stays in .onebeat/platform: a second ./run finds it. Ctrl-C stops everything in order.
            Ports: 8080 pages and API, 8081 to 8086 services, 8090 and 9090 Keycloak, 15432 PostgreSQL, 19092 Kafka.
            """;

    /** @param home where a platform keeps its data unless told otherwise */
    static Options parse(List<String> words, Path home) {
        Deque<String> left = new ArrayDeque<>(words);
        boolean help = false;
        boolean fresh = false;
        boolean bare = false;
        String city = City.DEMONSTRATION;
        Path data = null;
        int offset = 0;
        while (!left.isEmpty()) {
            String word = left.pop();
            switch (word) {
                case "--help", "-h" -> help = true;
                case "--fresh" -> fresh = true;
                case "--bare" -> bare = true;
                case "--city" -> city = value(word, left);
                case "--data" -> data = folder(value(word, left));
                case "--port-offset" -> offset = number(word, value(word, left));
                default -> throw new Broken("Unknown option " + word + "; see ./run --help");
            }
        }
        return new Options(help, fresh, bare, city, data == null ? usual(home, city) : data, offset);
    }

    /** Each city has its own data, for a city is for ever. */
    private static Path usual(Path home, String city) {
        return home.resolve(city.equals(City.DEMONSTRATION) ? "platform" : "platform-" + city);
    }

    private static Path folder(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }

    private static String value(String word, Deque<String> left) {
        if (left.isEmpty()) {
            throw new Broken(word + " needs a value; see ./run --help");
        }
        return left.pop();
    }

    private static int number(String word, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Broken(word + " needs a number, not " + text, e);
        }
    }
}
