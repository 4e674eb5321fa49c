-- Categories of people (domain.md section 3): a catalogue of the city, so data and never an enum.
create table category (
    code text primary key check (code ~ '^[A-Z][A-Z_]{1,39}$'),
    zh text not null,
    en text not null,
    position integer not null unique
);

insert into category (code, zh, en, position) values
    ('POLICE_OFFICER', '民警', 'Police officer', 1),
    ('AUXILIARY', '辅警', 'Auxiliary', 2),
    ('POLICE_ASSISTANT', '警务助理', 'Police assistant', 3),
    ('GRID_WORKER', '网格员', 'Grid worker', 4),
    ('MEDIATOR', '调解员', 'Mediator', 5),
    ('SECURITY_HEAD', '治保主任', 'Village security head', 6),
    ('LEGAL_WORKER', '法律工作者', 'Village legal worker', 7),
    ('RETURNED_RETIREE', '返聘人员', 'Returned retiree', 8);
