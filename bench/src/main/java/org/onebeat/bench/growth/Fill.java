package org.onebeat.bench.growth;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onebeat.local.Broken;

/**
 * Disputes in bulk, past every wall: each like one of the patterns, with all papers of its file, its words and its entries in
 * the trail, over the villages of the county and of nine others of its kind, and over four years.
 */
final class Fill implements AutoCloseable {

    private static final int COUNTIES = 10;

    private static final String VILLAGES = """
            create unlogged table bench_village as
            select row_number() over (order by v.id)::int as n, v.id as village, t.parent_id as township, s.parent_id as station,
                   b.parent_id as sector, c.parent_id as county, h.person_id as holder
            from territory_area v
            join territory_area_parent t on t.area_id = v.id and t.parent_kind = 'TOWNSHIP' and t.valid_until is null
            join territory_area_parent s on s.area_id = v.id and s.parent_kind = 'STATION' and s.valid_until is null
            left join territory_area_parent b on b.area_id = v.id and b.parent_kind = 'SECTOR' and b.valid_until is null
            join territory_area_parent c on c.area_id = t.parent_id and c.parent_kind = 'COUNTY' and c.valid_until is null
            left join lateral (
                select p.person_id from territory_posting_area a join territory_posting p on p.id = a.posting_id
                where a.area_id = v.id and p.function = 'AUXILIARY' and a.valid_until is null limit 1) h on true
            where v.kind = 'VILLAGE' and v.valid_until is null
            """;

    private static final String FILES = """
            create unlogged table bench_file (
                n integer primary key, id uuid, pattern uuid, shift interval, number text, summary text, category text,
                county_id integer, township_id integer, station_id integer, sector_id integer, village_id integer,
                responsible_id integer)
            """;

    /** What is open was found in the last two weeks; what is rare stands in one summary of ten thousand. */
    private static final String DRAW = """
            insert into bench_file
            with drawn as (
                select n, hashint4extended(n, 1) & 1073741823 as a, hashint4extended(n, 2) & 1073741823 as b,
                       hashint4extended(n, 3) & 1073741823 as c
                from generate_series(%1$d, %2$d) n),
            timed as (
                select drawn.*, p.pattern, p.recorded_at, n %% %3$d as away,
                       now() - case when p.is_open then (c %% 20160) * interval '1 minute'
                                    else (c %% 2102400 + 20160) * interval '1 minute' end as at
                from drawn join bench_pattern p on a %% 1000 >= p.from_share and a %% 1000 < p.until_share)
            select timed.n, uuidv7(at - now()), pattern, at - recorded_at,
                   '4116' || lpad(away::text, 2, '0') || '-' || extract(year from at)::int || '-' || (1000000 + timed.n),
                   (array['两户', '三家', '兄弟', '邻居', '村民与施工队', '租客与房东'])[(b %% 6 + 1)::int] || '因'
                   || (array['排水沟', '宅基地界线', '滴水', '通道', '果树', '噪音', '工资', '借款', '彩礼', '停车', '院墙', '灌溉', '装修漏水',
                             '青苗', '物业费', '宠物', '交通刮擦', '赡养', '合伙账目', '采光'])[(b / 6 %% 20 + 1)::int]
                   || (array['起争执', '多次争吵', '互不相让', '要求赔偿', '产生纠纷', '闹到村委会'])[(b / 120 %% 6 + 1)::int]
                   || '，地点在第' || c %% 9973 || '号院',
                   (array['NEIGHBOUR', 'FAMILY', 'HOMESTEAD', 'LABOUR', 'DEBT', 'OTHER'])[(b / 720 %% 6 + 1)::int],
                   county + away * 1000000, township + away * 1000000, station + away * 1000000, sector + away * 1000000,
                   village + away * 1000000, case when away = 0 then holder end
            from timed join bench_village v on v.n = c %% (select count(*) from bench_village) + 1
            """;

    private static final String PATTERNS =
            "create unlogged table bench_pattern (pattern uuid, from_share int, until_share int, is_open boolean, recorded_at timestamptz)";

    private static final String COLUMNS = """
            select column_name, data_type from information_schema.columns
            where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER' and is_identity = 'NO'
            """;

    private static final String PAPERS = """
            select table_name from information_schema.columns
            where table_schema = 'public' and column_name in ('dispute_id', 'county_id') and table_name <> 'dispute_gram'
            group by table_name having count(*) = 2 order by 1
            """;

    private final Connection database;
    private int filled;

    Fill(String address, String password) {
        try {
            database = DriverManager.getConnection(address, "postgres", password);
        } catch (SQLException e) {
            throw new Broken("The database of the service cannot be reached", e);
        }
        // as a replica applies them: no trigger fires, no reference is looked up
        change("set session_replication_role = replica");
        change("set work_mem = '256MB'");
    }

    void begin(List<Pattern> patterns) {
        List.of(VILLAGES, FILES, PATTERNS).forEach(this::change);
        int from = 0;
        for (Pattern pattern : patterns) {
            change("insert into bench_pattern select id, %d, %d, is_open, recorded_at from dispute where id = '%s'"
                    .formatted(from, from + pattern.share(), pattern.id()));
            from += pattern.share();
        }
    }

    /** So many altogether. */
    void to(int disputes) {
        change(DRAW.formatted(filled + 1, disputes, COUNTIES));
        copy("dispute", "f.pattern = it.id");
        rows(PAPERS).forEach(paper -> copy(paper, "f.pattern = it.dispute_id"));
        copy("audit_entry", "f.pattern::text = it.record_id");
        change("insert into dispute_gram (gram, county_id, dispute_id) select gram, county_id, id from bench_file,"
                + " dispute_grams(number, summary) gram where n > " + filled + " order by 1, 2, 3");
        filled = disputes;
        change("vacuum analyze");
        change("checkpoint");
    }

    /** The pattern's own row, but for what tells one dispute from another. */
    private void copy(String table, String like) {
        List<String[]> columns = columns(table);
        String into = columns.stream().map(column -> column[0]).collect(Collectors.joining(", "));
        String from = columns.stream()
                .map(column -> value(table, column[0], column[1]))
                .collect(Collectors.joining(", "));
        change("insert into %s (%s) select %s from %s it join bench_file f on %s where f.n > %d"
                .formatted(table, into, from, table, like, filled));
    }

    private static String value(String table, String column, String type) {
        return switch (column) {
            case "id" -> table.equals("dispute") ? "f.id" : "uuidv7()";
            case "dispute_id" -> "f.id";
            case "record_id" -> "f.id::text";
            case "county_id", "township_id", "station_id", "sector_id", "village_id" -> "f." + column;
            case "number", "summary", "category", "responsible_id" ->
                table.equals("dispute") ? "f." + column : "it." + column;
            case "warn_at", "confirm_remind_at" -> "null";
            case "goes_up_at" -> "case when it.goes_up_at is not null then now() + interval '30 days' end";
            default -> type.startsWith("timestamp") ? "it." + column + " + f.shift" : "it." + column;
        };
    }

    private List<String[]> columns(String table) {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS.formatted(table))) {
            List<String[]> columns = new ArrayList<>();
            while (rows.next()) {
                columns.add(new String[] {rows.getString(1), rows.getString(2)});
            }
            return columns;
        } catch (SQLException e) {
            throw new Broken("The table " + table + " could not be read", e);
        }
    }

    private List<String> rows(String query) {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        } catch (SQLException e) {
            throw new Broken("The database could not be read", e);
        }
    }

    private void change(String sql) {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new Broken("The disputes could not be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException e) {
            throw new Broken("The database could not be left", e);
        }
    }
}
