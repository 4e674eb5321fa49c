-- The words of disputes, found as every two neighbouring characters of a summary and the count of a number: an index
-- answers text equality under the wall, but never LIKE (architecture.md section 4). The database keeps them with the row.

-- Width and case make no difference; org.onebeat.cases.search.Words reads what is asked for in the same way.
create function folded(told text) returns text
    language sql
    immutable strict parallel safe
as
$$
select lower(normalize(told, nfkc))
$$;

-- Of 411603-2026-000123 the part 2026-000123: pairs of digits would tell no file from another.
create function dispute_grams(number text, summary text) returns setof text
    language sql
    immutable strict parallel safe
as
$$
select substr(told, at, 2)
from folded(summary) told, generate_series(1, char_length(told) - 1) at
where substr(told, at, 2) !~ '\s'
union
select lower(substr(number, 8))
$$;

create table dispute_gram (
    gram       text    not null,
    county_id  integer not null,
    dispute_id uuid    not null
);
select county_wall('dispute_gram');

-- Disputes from before. The wall binds the owner, too.
select set_config('onebeat.counties', '*', true);
insert into dispute_gram (gram, county_id, dispute_id)
select gram, county_id, id from dispute, dispute_grams(number, summary) gram;
select set_config('onebeat.counties', '', true);

-- Leads from a gram to its disputes, and tells of a dispute whether it has the gram.
alter table dispute_gram
    add primary key (gram, county_id, dispute_id),
    alter column gram set statistics 1000;

create function keep_dispute_grams() returns trigger
    language plpgsql
as
$$
begin
    if tg_op <> 'INSERT' then
        delete from dispute_gram
        where gram in (select dispute_grams(old.number, old.summary))
            and county_id = old.county_id and dispute_id = old.id;
    end if;
    if tg_op <> 'DELETE' then
        insert into dispute_gram (gram, county_id, dispute_id)
        select gram, new.county_id, new.id from dispute_grams(new.number, new.summary) gram;
    end if;
    return null;
end
$$;
create trigger dispute_gram_filed after insert or delete on dispute
    for each row execute function keep_dispute_grams();
create trigger dispute_gram_refiled after update on dispute
    for each row when ((old.number, old.summary, old.county_id) is distinct from (new.number, new.summary, new.county_id))
    execute function keep_dispute_grams();
