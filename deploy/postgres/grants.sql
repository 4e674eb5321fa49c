-- What the roles of a service may do in its database; run in it, by its owner or a superuser; safe to repeat.
\set ON_ERROR_STOP on
\set owner :name _owner
\set app :name _app

revoke all on database :"name" from public;
grant connect on database :"name" to :"owner", :"app";
revoke create on schema public from public;
grant usage on schema public to :"app";
alter default privileges for role :"owner" grant select, insert, update, delete on tables to :"app";
alter default privileges for role :"owner" grant usage, select on sequences to :"app";

create extension if not exists btree_gist;
create extension if not exists ltree;
