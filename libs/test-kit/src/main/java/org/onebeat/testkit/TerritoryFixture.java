package org.onebeat.testkit;

import static org.onebeat.territory.AreaKind.CITY;
import static org.onebeat.territory.AreaKind.COUNTY;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState;
import org.onebeat.territory.AreaState.Dated;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.territory.AreaState.Successor;
import org.onebeat.territory.PersonState;
import org.onebeat.territory.PostingState;
import org.onebeat.territory.PostingState.Span;
import org.onebeat.territory.Replica;
import org.onebeat.territory.Role;
import org.onebeat.territory.Wall;

/**
 * A small standard territory with its people, put straight into the replica of the service under test; call
 * {@link #apply()} in a {@code @BeforeEach}, again and again if you like. In force since {@link #SINCE}.
 *
 * <pre>
 * 周口市 1 ─ 川汇区 2 (411602) ─ township 21, station 43 ─ village 54
 *        ├ 淮阳区 3 (411603) ─ township 31, 32; station 41 ─ villages 51, 52; station 42 ─ village 53
 *        └ prefix sibling 30 (411630) ─ township 300, station 410 ─ village 510
 * </pre>
 */
public final class TerritoryFixture {
    public static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    static final Instant BEGINNING = Instant.parse("2019-12-31T16:00:00Z");

    /** Version of the standard states; changes made through this class count up from here. */
    private static final AtomicLong VERSION = new AtomicLong(1);

    private TerritoryFixture() {}

    /** Puts the standard territory in. What was changed since ({@link #end}, {@link #post}) stays changed. */
    public static void apply() {
        change(replica -> {
            replica.applyAreas(areas());
            replica.applyPeople(StandardPeople.people());
            replica.applyPostings(StandardPeople.postings());
        });
    }

    /** All states of the standard territory, as {@link #apply} puts them in. */
    public static List<Object> standard() {
        return Stream.of(areas(), StandardPeople.people(), StandardPeople.postings())
                .<Object>flatMap(List::stream)
                .toList();
    }

    /** The posting ends at this instant. */
    public static void end(int posting, Instant at) {
        PostingState standing = StandardPeople.posting(posting);
        List<Span> spans = standing.spans().stream()
                .map(span -> new Span(span.areas(), span.from(), at))
                .toList();
        post(posting, standing.person(), Role.valueOf(standing.function()), spans);
    }

    /** A posting of this id, new or changed: who, in which function, where and when. */
    public static void post(int posting, int person, Role function, List<Span> spans) {
        change(replica -> replica.apply(
                new PostingState(posting, VERSION.incrementAndGet(), person, function.name(), true, false, spans)));
    }

    /** The same as told at that instant. */
    public static void post(int posting, int person, Role function, List<Span> spans, Instant told) {
        change(replica -> replica.apply(
                new PostingState(posting, VERSION.incrementAndGet(), person, function.name(), true, false, spans)
                        .toldAt(told)));
    }

    /** A posting of this id over these areas, since ever and open. */
    public static void post(int posting, int person, Role function, Integer... areas) {
        post(posting, person, function, List.of(new Span(Set.of(areas), BEGINNING, null)));
    }

    /** Somebody of this unit who is posted nowhere; the account is the service number in lower case. */
    public static void serve(int person, String serviceNumber, int unit) {
        change(replica -> replica.apply(new PersonState(
                person,
                VERSION.incrementAndGet(),
                false,
                serviceNumber,
                serviceNumber.toLowerCase(Locale.ROOT),
                "在职人员",
                "POLICE",
                unit,
                SINCE,
                null)));
    }

    /** An area that stands below other parents from now on; its version counts up. */
    public static void move(int area, AreaKind kind, String code, String name, Membership... memberships) {
        change(replica -> replica.apply(state(area, VERSION.incrementAndGet(), kind, code, name, memberships)));
    }

    /** A village that stood in these and is no more from that day on, and what it becomes: told today. */
    public static void close(int village, LocalDate day, List<Integer> successors, Membership... memberships) {
        close(village, day, today(), successors, memberships);
    }

    /** The same as told on that day. */
    public static void close(
            int village, LocalDate day, LocalDate told, List<Integer> successors, Membership... memberships) {
        change(replica -> replica.apply(new AreaState(
                village,
                VERSION.incrementAndGet(),
                VILLAGE,
                "RURAL",
                List.of(new Dated("并入的村", SINCE, day)),
                List.of(),
                Stream.of(memberships)
                        .map(held -> new Membership(held.kind(), held.parent(), held.from(), day))
                        .toList(),
                SINCE,
                day,
                successors.stream().map(area -> new Successor(area, day)).toList(),
                List.of(),
                told)));
    }

    /** A county or a station of the standard territory was in training then, and at no other time. */
    public static void train(int area, AreaState.Training... trainings) {
        AreaState standing =
                areas().stream().filter(state -> state.id() == area).findFirst().orElseThrow();
        change(replica -> replica.apply(new AreaState(
                area,
                VERSION.incrementAndGet(),
                standing.kind(),
                standing.settlement(),
                standing.names(),
                standing.codes(),
                standing.memberships(),
                standing.from(),
                standing.until(),
                standing.successors(),
                List.of(trainings),
                today())));
    }

    /** Any change of the replica, in a transaction that sees every county. */
    public static void change(Consumer<Replica> change) {
        Arc.container().instance(Wall.class).get().asInstallation(() -> QuarkusTransaction.requiringNew()
                .run(() -> change.accept(Arc.container().instance(Replica.class).get())));
    }

    /** The civil day by the clock of the service under test. */
    private static LocalDate today() {
        return CivilTime.today(Arc.container().instance(Clock.class).get());
    }

    /** Below this parent since ever. */
    public static Membership in(AreaKind kind, int parent) {
        return new Membership(kind, parent, SINCE, null);
    }

    private static List<AreaState> areas() {
        return List.of(
                area(1, CITY, "411600", "周口市"),
                area(2, COUNTY, "411602", "川汇区", in(CITY, 1)),
                area(3, COUNTY, "411603", "淮阳区", in(CITY, 1)),
                area(30, COUNTY, "411630", "淮阳新区", in(CITY, 1)),
                area(21, TOWNSHIP, "411602001", "七一路街道", in(COUNTY, 2)),
                area(31, TOWNSHIP, "411603001", "城关镇", in(COUNTY, 3)),
                area(32, TOWNSHIP, "411603002", "新站镇", in(COUNTY, 3)),
                area(300, TOWNSHIP, "411630001", "新区镇", in(COUNTY, 30)),
                area(41, STATION, "411603410000", "城关派出所", in(COUNTY, 3)),
                area(42, STATION, "411603420000", "新站派出所", in(COUNTY, 3)),
                area(43, STATION, "411602430000", "七一路派出所", in(COUNTY, 2)),
                area(410, STATION, "411630410000", "新区派出所", in(COUNTY, 30)),
                area(51, VILLAGE, "411603001201", "劳桥村", in(TOWNSHIP, 31), in(STATION, 41)),
                area(52, VILLAGE, "411603001202", "朱庄村", in(TOWNSHIP, 31), in(STATION, 41)),
                area(53, VILLAGE, "411603002201", "李楼村", in(TOWNSHIP, 32), in(STATION, 42)),
                area(54, VILLAGE, "411602001001", "和平社区", in(TOWNSHIP, 21), in(STATION, 43)),
                area(510, VILLAGE, "411630001201", "新区村", in(TOWNSHIP, 300), in(STATION, 410)));
    }

    private static AreaState area(int id, AreaKind kind, String code, String name, Membership... memberships) {
        return state(id, 1, kind, code, name, memberships);
    }

    private static AreaState state(
            int id, long version, AreaKind kind, String code, String name, Membership... memberships) {
        return new AreaState(
                id,
                version,
                kind,
                kind == VILLAGE ? "RURAL" : null,
                List.of(new Dated(name, SINCE, null)),
                List.of(new Dated(code, SINCE, null)),
                List.of(memberships),
                SINCE,
                null);
    }
}
