create table chronicle (
    id       bigint generated always as identity primary key,
    listener text   not null,
    key      text   not null,
    sequence bigint not null,
    note     text   not null,
    lag      interval
);
create table aggregate (key text primary key, version bigint not null);

-- While armed, a transaction that wrote to the chronicle loses its connection as it commits.
create table bomb (armed boolean not null);

create function explode() returns trigger language plpgsql as $$
begin
    if exists (select from bomb where armed) then
        perform pg_terminate_backend(pg_backend_pid());
    end if;
    return null;
end $$;

create constraint trigger chronicle_explodes after insert on chronicle
    deferrable initially deferred for each row execute function explode();
