-- People of the agencies that work with the police (domain.md section 5): no staff, numbered by us, posted as PARTNER to a
-- county, where single matters are opened to them.
insert into category (code, zh, en, position)
select 'PARTNER', '协作单位人员', 'Partner agency', coalesce(max(position), 0) + 1 from category
on conflict do nothing;
insert into service_number_series values ('PARTNER', 'XZ', 0) on conflict do nothing;
