-- Words of the city's catalogues around people: kinds of equipment, commendations, care and the like. Data, never code.
create table term (
    catalogue text not null,
    code text not null check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    position integer not null,
    zh text not null check (char_length(zh) between 1 and 40),
    en text not null check (char_length(en) between 1 and 60),
    primary key (catalogue, code)
);
insert into term (catalogue, code, position, zh, en) values
    ('EQUIPMENT', 'KIT', 1, '单警装备', 'Personal kit'),
    ('EQUIPMENT', 'E_BIKE', 2, '电动自行车', 'E-bike'),
    ('EQUIPMENT', 'HANDSET', 3, '警务终端', 'Handset'),
    ('EQUIPMENT', 'RADIO', 4, '对讲机', 'Radio'),
    ('EQUIPMENT', 'BODY_CAMERA', 5, '执法记录仪', 'Body camera'),
    ('EQUIPMENT', 'FIRST_AID', 6, '急救包', 'First-aid kit'),
    ('EQUIPMENT', 'OTHER', 7, '其他', 'Other');
