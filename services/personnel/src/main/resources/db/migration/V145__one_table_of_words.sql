-- The words of all catalogues in one table, so that the city adds to them, renames and retires in one place (domain.md
-- section 3). A catalogue that rows refer to is a partition of its own: they refer to that, as they did.
alter table service_record drop constraint service_record_catalogue_code_fkey;
alter table term rename to other_term;
alter table other_term
    add version bigint not null default 0,
    add retired_from date;

create table term (
    catalogue text not null,
    code text not null constraint term_code_check check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    position integer not null,
    zh text not null constraint term_zh_check check (char_length(zh) between 1 and 40),
    en text not null constraint term_en_check check (char_length(en) between 1 and 60),
    version bigint not null default 0,
    retired_from date,                  -- the first day on which nobody chooses it any more; null while it is offered
    constraint term_once unique (catalogue, code)
) partition by list (catalogue);

-- How many a class of villages asks for, from a day until the next number.
create table village_class_standard (
    village_class text not null,
    valid_from date not null,
    officers integer not null check (officers between 1 and 9),
    primary key (village_class, valid_from)
);
insert into village_class_standard select code, '2020-01-01', officers from village_class;
alter table village_class_standard add foreign key (village_class) references village_class (code);
alter table village_class drop officers;

-- The levels of concurrent posts are catalogues of their own.
alter table concurrent_post_kind add catalogue text;
update concurrent_post_kind set catalogue = level || '_POST';
alter table concurrent_post_kind
    alter catalogue set not null,
    drop level;

create function make_a_catalogue(partition text, of text) returns void language plpgsql as $$
begin
    if of is not null then
        execute format('alter table %I add catalogue text not null default %L', partition, of);
    end if;
    execute format('alter table %1$I add version bigint not null default 0, add retired_from date,'
        || ' drop constraint %2$I, drop constraint %3$I,'
        || ' add constraint term_code_check check (code ~ ''^[A-Z][A-Z0-9_]{1,39}$''),'
        || ' add constraint term_zh_check check (char_length(zh) between 1 and 40),'
        || ' add constraint term_en_check check (char_length(en) between 1 and 60)',
        partition, partition || '_code_check', partition || '_position_key');
end
$$;
select make_a_catalogue('category', 'CATEGORY');
select make_a_catalogue('posting_kind', 'POSTING_KIND');
select make_a_catalogue('concurrent_post_kind', null);
select make_a_catalogue('qualification_kind', 'QUALIFICATION');
select make_a_catalogue('village_class', 'VILLAGE_CLASS');
select make_a_catalogue('leave_kind', 'LEAVE');
drop function make_a_catalogue;

insert into other_term (catalogue, code, position, zh, en, retired_from)
    select 'SPECIALITY', code, position, zh, en, case when retired then current_date end from speciality;
drop table speciality;

alter table term attach partition category for values in ('CATEGORY');
alter table term attach partition posting_kind for values in ('POSTING_KIND');
alter table term attach partition concurrent_post_kind for values in ('TOWNSHIP_POST', 'VILLAGE_POST');
alter table term attach partition qualification_kind for values in ('QUALIFICATION');
alter table term attach partition village_class for values in ('VILLAGE_CLASS');
alter table term attach partition leave_kind for values in ('LEAVE');
alter table term attach partition other_term default;

alter table service_record add constraint service_record_of_term_known
    foreign key (catalogue, code) references term (catalogue, code);
