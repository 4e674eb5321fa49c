-- Residents as parties to a matter: the whole positive list (domain.md section 9), encrypted, with blind indexes.
create table party (
    dispute_id      uuid    not null,
    sequence        bigint  not null,
    county_id       integer not null,
    name            bytea   not null,
    telephone       bytea,
    identity_number bytea,
    telephone_index text,
    identity_index  text,
    primary key (dispute_id, sequence),
    foreign key (dispute_id, county_id) references dispute (id, county_id) on update cascade
);
create index party_by_telephone on party (telephone_index) where telephone_index is not null;
create index party_by_identity_number on party (identity_index) where identity_index is not null;
select county_wall('party');
