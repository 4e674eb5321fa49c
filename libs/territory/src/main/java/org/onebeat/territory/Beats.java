package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Villages with their places and holders, any number of them by one query. Trees are read as {@link Lineage} does. */
@ApplicationScoped
class Beats {
    private static final String BELOW = """
            with recursive ask as (select ?::timestamptz as instant, ?::date as day, ?::integer as area),
            membership as (
                select parent.area_id, parent.parent_kind, parent.parent_id
                from ask join territory_area_parent parent on parent.valid_from <= ask.day
                    and (parent.valid_until is null or parent.valid_until > ask.day)),
            down (id) as (
                select area from ask
                union
                select child.area_id
                from ask, down join territory_area_parent child on child.parent_id = down.id
                where child.valid_from <= ask.day and (child.valid_until is null or child.valid_until > ask.day)),
            village as (
                select area.id, min(parent.parent_id) filter (where parent.parent_kind = 'COUNTY') as county,
                    min(parent.parent_id) filter (where parent.parent_kind = 'TOWNSHIP') as township,
                    min(parent.parent_id) filter (where parent.parent_kind = 'STATION') as station,
                    min(parent.parent_id) filter (where parent.parent_kind = 'SECTOR') as sector
                from ask, down join territory_area area on area.id = down.id and area.kind = 'VILLAGE'
                left join membership parent on parent.area_id = area.id
                where area.valid_from <= (select day from ask)
                    and (area.valid_until is null or area.valid_until > (select day from ask))
                group by area.id),
            above as (
                select area_id, min(parent_id) filter (where parent_kind = 'STATION') as station,
                    min(parent_id) filter (where parent_kind = 'COUNTY') as county
                from membership group by area_id),
            placed as (
                select village.id, village.township, coalesce(village.station, sector.station) as station,
                    village.sector, coalesce(village.county, station.county, township.county) as county
                from village left join above sector on sector.area_id = village.sector
                left join above station on station.area_id = coalesce(village.station, sector.station)
                left join above township on township.area_id = village.township),
            held as (
                select posting.id, posting.function, posting.is_acting, posting.is_main, cover.area_id,
                    cover.valid_from, person.display_name,
                    min(cover.area_id) over theirs = max(cover.area_id) over theirs as alone
                from ask join territory_posting_area cover on cover.valid_from <= ask.instant
                    and (cover.valid_until is null or cover.valid_until > ask.instant)
                join territory_posting posting on posting.id = cover.posting_id
                    and posting.function in ('AUXILIARY', 'COMMUNITY_OFFICER')
                join territory_person person on person.id = posting.person_id and person.valid_from <= ask.day
                    and (person.valid_until is null or person.valid_until > ask.day)
                window theirs as (partition by person.id)),
            near (village, area_id, distance) as (
                select id, id, 0 from placed union all select id, sector, 1 from placed where sector is not null),
            holder as (
                select distinct on (near.village) near.village, held.display_name,
                    near.distance = 0 and held.alone as own
                from near join held on held.area_id = near.area_id
                    and (held.function = 'COMMUNITY_OFFICER' or near.distance = 0)
                order by near.village, held.function, near.distance, held.is_acting desc, held.is_main desc,
                    held.valid_from desc, held.id)
            select placed.id, placed.county, placed.township, placed.station, placed.sector, holder.display_name,
                coalesce(holder.own, false) as own
            from placed left join holder on holder.village = placed.id
            where placed.county is not null
            order by placed.id
            """;

    private final Sql sql;

    Beats(Sql sql) {
        this.sql = sql;
    }

    List<Beat> below(int areaId, Instant at) {
        return sql.list(BELOW, Beats::read, at, CivilDay.of(at), areaId);
    }

    private static Beat read(ResultSet row) throws SQLException {
        Ancestors where = new Ancestors(
                row.getInt("county"),
                row.getObject("township", Integer.class),
                row.getObject("station", Integer.class),
                row.getObject("sector", Integer.class),
                row.getInt("id"));
        return new Beat(
                row.getInt("id"), where, Optional.ofNullable(row.getString("display_name")), row.getBoolean("own"));
    }
}
