-- Whether somebody serves a village and nothing else, beside other duties, or from a specialist unit for a while
-- (domain.md section 3): a catalogue of the city. Only community officers and auxiliaries are posted as one of them.
create table posting_kind (
    code text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    position integer not null unique,
    zh text not null,
    en text not null
);
insert into posting_kind (code, position, zh, en) values
    ('DEDICATED', 1, '专职', 'Dedicated'),
    ('PART_TIME', 2, '兼职', 'Part-time'),
    ('SECONDED', 3, '支援', 'Seconded');

alter table posting add kind text references posting_kind (code);
create index posting_of_kind on posting (kind);

-- Whoever was posted before there were kinds is dedicated.
select set_config('onebeat.counties', '*', true);
update posting set kind = 'DEDICATED' where function in ('AUXILIARY', 'COMMUNITY_OFFICER');
select set_config('onebeat.counties', '', true);
