-- Whether a first password was ever printed for the person: on the way to going live.
alter table account add slip_printed boolean not null default false;
