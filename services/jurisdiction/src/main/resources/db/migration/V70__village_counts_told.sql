-- How often the counts of a village have been told: the version of its state on the topic.
create table village_count_word (
    village_id integer primary key,
    version    bigint  not null
);
