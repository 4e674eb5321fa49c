package org.onebeat.personnel.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;
import org.onebeat.service.problem.Refusal;

/**
 * Gives service numbers to people whose own house gives them none, such as grid workers and mediators: a prefix and a
 * counter, unique in the city (domain.md section 3). Which categories have a series is data.
 */
@ApplicationScoped
public class Numbering {
    private final EntityManager entities;
    private final TakenNumbers taken;

    Numbering(EntityManager entities, TakenNumbers taken) {
        this.entities = entities;
        this.taken = taken;
    }

    /** Categories of which people get a number from us. */
    public Set<String> categories() {
        return Set.copyOf(entities.createNativeQuery("select category from service_number_series", String.class)
                .getResultList());
    }

    ServiceNumber next(String category) {
        return next(category, 1, Set.of()).remove();
    }

    /**
     * So many numbers that nobody has, and that are not among these. Who asks next for the same category waits until the end of this transaction.
     *
     * @throws Refusal 422 {@code service-number-missing} where the category has a number of its own house
     */
    public Queue<ServiceNumber> next(String category, int count, Set<String> beside) {
        Queue<ServiceNumber> fresh = new ArrayDeque<>();
        while (fresh.size() < count) {
            List<String> drawn = draw(category, count - fresh.size());
            Set<String> known = taken.takenBeside(List.of(), drawn);
            drawn.stream()
                    .filter(number -> !known.contains(number) && !beside.contains(number))
                    .map(ServiceNumber::of)
                    .forEach(fresh::add);
        }
        return fresh;
    }

    private List<String> draw(String category, int count) {
        List<String> last = entities.createNativeQuery("""
                        update service_number_series set last_number = last_number + :count
                        where category = :category returning prefix || ':' || last_number""", String.class)
                .setParameter("count", count)
                .setParameter("category", category)
                .getResultList();
        if (last.isEmpty()) {
            throw Refusal.ruleBroken("service-number-missing").at("serviceNumber");
        }
        String[] series = last.getFirst().split(":");
        return numbers(series[0], Integer.parseInt(series[1]), count);
    }

    private static List<String> numbers(String prefix, int last, int count) {
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> "%s%06d".formatted(prefix, number))
                .toList();
    }
}
