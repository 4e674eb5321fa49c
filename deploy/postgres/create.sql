-- The two roles of a service and its database, made where they are missing; run as a superuser in the database postgres.
-- <name>_owner migrates and owns every object; <name>_app reads and writes rows and owns nothing, so that row-level security binds it.
\set ON_ERROR_STOP on
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD
\set owner :name _owner
\set app :name _app

select format('create role %I login', role) from unnest(array[:'owner', :'app']) role
where not exists (select from pg_roles where rolname = role) \gexec
alter role :"owner" password :'owner_password';
alter role :"app" password :'app_password';

select format('create database %I owner %I', :'name', :'owner')
where not exists (select from pg_database where datname = :'name') \gexec
