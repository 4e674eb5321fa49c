create table chronicle (
    id       bigint generated always as identity primary key,
    listener text   not null,
    key      text   not null,
    sequence bigint not null,
    note     text   not null,
    lag      interval
);
create table aggregate (key text primary key, version bigint not null);
