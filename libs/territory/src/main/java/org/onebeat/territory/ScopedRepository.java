package org.onebeat.territory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A collection of rows that stand somewhere, and the only way to query them: every question carries the scope of the
 * present call (wall 1), and what lies outside it does not exist. A subclass is an {@code @ApplicationScoped} bean with
 * a plural name whose constructor hands on the {@link ScopedSession}, and whose methods read as questions.
 *
 * @param <E> the entity
 * @param <I> its id
 */
public abstract class ScopedRepository<E extends Placed, I> {
    /** Four parameters an area, and Hibernate pads them to a power of two; a statement has 65,535 at most. */
    private static final int CHUNK = 4_096;

    private final Class<E> entity;
    private final ScopedSession session;

    protected ScopedRepository(Class<E> entity, ScopedSession session) {
        this.entity = entity;
        this.session = session;
    }

    /** For the client proxies of normal-scoped beans only. */
    protected ScopedRepository() {
        this(null, null);
    }

    /** The attribute that is each row's {@link Placed#grantable}; null where rows are opened by their place only. */
    protected String grantable() {
        return null;
    }

    /** The row of this id; empty where there is none in scope, which the API answers with 404. */
    public Optional<E> find(I id) {
        return visible(session.entities().find(entity, id));
    }

    /** The row of this id, locked until the end of the transaction. */
    public Optional<E> findLocked(I id) {
        return visible(session.entities().find(entity, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The rows in scope that meet the restriction, in this order, at most so many. */
    public List<E> list(Restriction where, Sort sort, int limit) {
        return list(where, sort, List.of(), limit);
    }

    /**
     * A page by keyset: as above, beginning after the row whose sort attributes have these values (of the attributes'
     * own types, in their order; empty for the first page).
     */
    public List<E> list(Restriction where, Sort sort, List<?> after, int limit) {
        Restriction whole = scoped(where).and(sort.after(after));
        return query("select it", whole, sort.orderBy(), entity)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The one row in scope that meets the restriction, if any; more than one is an error of the restriction. */
    public Optional<E> one(Restriction where) {
        return query("select it", scoped(where), "", entity).getResultList().stream()
                .reduce((one, other) -> {
                    throw new IllegalStateException("more than one " + entity.getSimpleName());
                });
    }

    /**
     * The rows in scope that stand in one of these areas, of whatever kind below a county, and meet the restriction: what
     * follows when areas or posts change.
     */
    public List<E> listBelow(Collection<Integer> areas, Restriction where, Sort sort) {
        return listAmong("village sector station township", areas, where, sort);
    }

    /** The same by areas of these kinds only, named in lower case with spaces between; any number of areas. */
    protected List<E> listAmong(String kinds, Collection<Integer> areas, Restriction where, Sort sort) {
        Restriction among = Restriction.of(Stream.of(kinds.split(" "))
                .map(kind -> "it.ancestors." + kind + "Id in :among")
                .collect(Collectors.joining(" or ")));
        List<Integer> all = List.copyOf(areas);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + CHUNK)
                .mapToObj(from -> among.with("among", all.subList(from, Math.min(from + CHUNK, all.size()))))
                .flatMap(some -> list(some.and(where), sort, Integer.MAX_VALUE).stream())
                .distinct()
                .toList();
    }

    /** The ids of all rows in scope that meet the restriction, in this order and as of one instant: for a long file. */
    protected List<I> idsOf(Restriction where, Sort sort, Class<I> type) {
        return query("select it.id", scoped(where), sort.orderBy(), type).getResultList();
    }

    /** How many rows in scope meet the restriction. */
    public long count(Restriction where) {
        return query("select count(*)", scoped(where), "", Long.class).getSingleResult();
    }

    /** Adds a row; refused with {@code out-of-scope} where the caller has no posting. */
    public E add(E row) {
        if (!session.scope().covers(row)) {
            throw new Refused("out-of-scope");
        }
        session.entities().persist(row);
        return row;
    }

    /** Removes a row that was read in scope. */
    public void remove(E row) {
        if (!session.scope().covers(row)) {
            throw new Refused("out-of-scope");
        }
        session.entities().remove(row);
    }

    /**
     * Figures over the rows in scope: {@code select("it.state, count(*)", where, "group by it.state", Count.class)};
     * the tail may group and order, never restrict. A row counts where it stands, and with nobody else to whom it is opened.
     */
    protected <T> List<T> select(String what, Restriction where, String tail, Class<T> type) {
        return query("select " + what, session.scope().restriction().and(where), " " + tail, type)
                .getResultList();
    }

    /** Writes what is pending, so that what the database refuses is refused here. */
    protected void flush() {
        session.entities().flush();
    }

    private Optional<E> visible(E row) {
        return Optional.ofNullable(row).filter(found -> session.scope().covers(found));
    }

    private Restriction scoped(Restriction where) {
        return session.scope().restriction(grantable()).and(where);
    }

    private <T> TypedQuery<T> query(String select, Restriction where, String tail, Class<T> type) {
        EntityManager entities = session.entities();
        TypedQuery<T> query = entities.createQuery(
                select + " from " + entity.getName() + " it where " + where.condition() + tail, type);
        where.values().forEach(query::setParameter);
        return query;
    }
}
