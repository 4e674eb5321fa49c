package org.onebeat.service.paging;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onebeat.service.problem.Choice;
import org.onebeat.territory.Placed;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.Sort;

/** An order in which a list can be read, backed by an index; the last of its keys is unique. */
public final class Order<R extends Placed> {
    private final String list;
    private final String name;
    private final Sort sort;
    private final List<Key<R>> keys;

    private Order(String list, String name, Sort sort, List<Key<R>> keys) {
        this.list = list;
        this.name = name;
        this.sort = sort;
        this.keys = keys;
    }

    /**
     * @param list what is listed: a cursor serves no other
     * @param name what a caller calls it in {@code sort}
     */
    @SafeVarargs
    public static <R extends Placed> Order<R> ascending(String list, String name, Key<R>... keys) {
        return new Order<>(list, name, Sort.ascending(attributes(keys)), List.of(keys));
    }

    @SafeVarargs
    public static <R extends Placed> Order<R> descending(String list, String name, Key<R>... keys) {
        return new Order<>(list, name, Sort.descending(attributes(keys)), List.of(keys));
    }

    /** The one that a caller calls so; the first where they name none. */
    public static <R extends Placed> Order<R> named(String name, List<Order<R>> orders) {
        return orders.stream()
                .filter(order -> name == null || order.name.equals(name))
                .findFirst()
                .orElseThrow(() -> Choice.notAmong(
                        "sort", orders.stream().map(order -> order.name).toList()));
    }

    /** The rows of the page that is asked for, and one more where another page follows. */
    public List<R> rows(ScopedRepository<R, ?> repository, Restriction where, Paging paging) {
        return repository.list(where, sort, after(paging), paging.probe());
    }

    public Sort sort() {
        return sort;
    }

    public Cursor positionOf(R row) {
        return Cursor.of(cursor(), position(row));
    }

    private Object[] position(R row) {
        return keys.stream().map(key -> key.value().apply(row)).toArray();
    }

    List<?> after(Paging paging) {
        return paging.after(cursor(), this::values);
    }

    private List<?> values(Cursor at) {
        return IntStream.range(0, keys.size())
                .mapToObj(place -> keys.get(place).reader().apply(at, place))
                .toList();
    }

    private String cursor() {
        return list + ":" + name;
    }

    private static String[] attributes(Key<?>[] keys) {
        return Stream.of(keys).map(Key::attribute).toArray(String[]::new);
    }
}
