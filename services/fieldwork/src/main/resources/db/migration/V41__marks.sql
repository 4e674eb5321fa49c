-- What is told once may be told again, as practice or real, once it is heard that a training had begun or ended before.
alter table activity add sequence bigint not null default 1;
alter table find add sequence bigint not null default 1;
create index activity_by_recording on activity using brin (recorded_at);
create index opinion_by_recording on opinion using brin (recorded_at);
create index task_by_dispatch on task using brin (dispatched_at);
