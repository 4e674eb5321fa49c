-- Two villages may have teams of one name, and one village may become part of the other: both go on there. That a new team
-- does not take a name that is there is asked as it is founded.
drop index team_named_once;
create index team_by_name on team (area_id, name);
