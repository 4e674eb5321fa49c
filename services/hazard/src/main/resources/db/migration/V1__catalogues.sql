-- The city's terms as shipped: kinds of places with their inspection intervals, kinds and severities of hazards, and a
-- checklist per kind. A checklist never changes; another one is a version of its own.
create table place_kind (
    code          text primary key,
    position      integer not null unique,
    zh            text    not null,
    en            text    not null,
    months_high   integer not null check (months_high > 0),
    months_normal integer not null check (months_normal > 0),
    months_low    integer not null check (months_low > 0)
);

create table place_risk (
    code     text primary key,
    position integer not null unique,
    zh       text    not null,
    en       text    not null
);

create table hazard_category (
    code     text primary key,
    position integer not null unique,
    zh       text    not null,
    en       text    not null
);

-- The days until a hazard has to be dealt with, where no notice names a deadline of its own.
create table hazard_severity (
    code     text primary key,
    position integer not null unique,
    zh       text    not null,
    en       text    not null,
    days     integer not null check (days > 0)
);

create table checklist (
    kind       text        not null references place_kind,
    version    integer     not null check (version > 0),
    valid_from timestamptz not null,
    primary key (kind, version)
);

create table checklist_question (
    kind     text    not null,
    version  integer not null,
    position integer not null,
    code     text    not null,
    zh       text    not null,
    en       text    not null,
    category text    not null references hazard_category,
    severity text    not null references hazard_severity,
    primary key (kind, version, position),
    unique (kind, version, code),
    foreign key (kind, version) references checklist
);
create index checklist_question_of_category on checklist_question (category);
create index checklist_question_of_severity on checklist_question (severity);

insert into place_kind (position, code, months_high, months_normal, months_low, zh, en) values
    (1, 'ENTERPRISE', 1, 3, 6, '企业', 'Enterprise'),
    (2, 'SCHOOL', 1, 1, 3, '学校', 'School'),
    (3, 'HOUSING_ESTATE', 3, 6, 12, '住宅小区', 'Housing estate'),
    (4, 'RENTAL_HOUSING', 1, 3, 6, '出租房屋', 'Rental housing'),
    (5, 'SHOP', 3, 6, 12, '商铺', 'Shop'),
    (6, 'MARKET', 1, 3, 6, '市场', 'Market'),
    (7, 'ENTERTAINMENT', 1, 1, 3, '娱乐场所', 'Entertainment'),
    (8, 'HOSPITAL', 1, 3, 6, '医院', 'Hospital'),
    (9, 'SCENIC_AREA', 1, 3, 6, '景区', 'Scenic area'),
    (10, 'LOGISTICS', 1, 3, 6, '物流寄递', 'Logistics'),
    (11, 'WORSHIP', 3, 6, 12, '宗教活动场所（仅房屋与消防安全）', 'Place of worship (building and fire safety only)');

insert into place_risk (position, code, zh, en) values
    (1, 'HIGH', '高', 'High'),
    (2, 'NORMAL', '一般', 'Normal'),
    (3, 'LOW', '低', 'Low');

insert into hazard_category (position, code, zh, en) values
    (1, 'PUBLIC_ORDER', '治安', 'Public order'),
    (2, 'FIRE', '消防', 'Fire'),
    (3, 'TRAFFIC', '交通', 'Traffic'),
    (4, 'BUILDING', '房屋', 'Building'),
    (5, 'WATER', '涉水', 'Water'),
    (6, 'ELECTRICITY', '用电', 'Electricity'),
    (7, 'OTHER', '其他', 'Other');

insert into hazard_severity (position, code, days, zh, en) values
    (1, 'MINOR', 3, '轻微（当场或3日内整改）', 'Minor (on the spot or within 3 days)'),
    (2, 'GENERAL', 15, '一般（15日内整改）', 'General (within 15 days)'),
    (3, 'MAJOR', 3, '重大（即时上报，3日内定方案）', 'Major (reported at once, a plan within 3 days)');

insert into checklist (kind, version, valid_from)
    select code, 1, '2020-01-01T00:00:00+08:00' from place_kind;

with question (code, category, severity, zh, en) as (values
    ('EXITS', 'FIRE', 'GENERAL', '安全出口和楼梯畅通', 'Exits and stairs are free'),
    ('EXTINGUISHERS', 'FIRE', 'MINOR', '灭火器在位且在有效期内', 'Extinguishers are present and in date'),
    ('HYDRANTS', 'FIRE', 'GENERAL', '消火栓、应急照明和疏散标志完好', 'Hydrants, emergency lights and exit signs work'),
    ('OPEN_FIRE', 'FIRE', 'GENERAL', '用火、用香有人看管', 'Open fire and incense are watched'),
    ('GAS', 'FIRE', 'MAJOR', '燃气管路、阀门和报警器完好', 'Gas pipes, valves and alarms are sound'),
    ('DANGEROUS_GOODS', 'FIRE', 'MAJOR', '易燃易爆危险品分类存放、专人管理', 'Dangerous goods are stored apart and in charge of somebody'),
    ('WIRING', 'ELECTRICITY', 'GENERAL', '电线敷设规范，无私拉乱接', 'Wiring is in order, nothing is tapped'),
    ('CHARGING', 'ELECTRICITY', 'GENERAL', '电动自行车不在室内、楼道停放充电', 'No e-bike is parked or charged indoors'),
    ('LOCKS', 'PUBLIC_ORDER', 'MINOR', '门窗和锁具完好', 'Doors, windows and locks are sound'),
    ('CAMERAS', 'PUBLIC_ORDER', 'MINOR', '视频监控正常', 'Cameras work'),
    ('GUARD', 'PUBLIC_ORDER', 'GENERAL', '值班（保安）人员在岗并受过培训', 'A guard is on duty and instructed'),
    ('VALUABLES', 'PUBLIC_ORDER', 'MINOR', '现金和贵重物品存放安全', 'Cash and goods are secured'),
    ('VISITORS', 'PUBLIC_ORDER', 'GENERAL', '依法登记入住或来访', 'Visitors are registered where the law asks for it'),
    ('CROWD', 'PUBLIC_ORDER', 'GENERAL', '人数未超过核定容量', 'No more people than permitted'),
    ('PARCELS', 'PUBLIC_ORDER', 'GENERAL', '收寄验视、实名收寄、过机安检落实', 'Parcels are checked, their senders known'),
    ('GATE', 'TRAFFIC', 'GENERAL', '门前路口和停车秩序安全', 'Crossing and parking at the gate are safe'),
    ('WATER_EDGE', 'WATER', 'GENERAL', '临水处有护栏和警示', 'The water''s edge is fenced and marked'),
    ('WALLS', 'BUILDING', 'MAJOR', '承重墙未被拆改', 'Load-bearing walls are untouched'),
    ('FACADE', 'BUILDING', 'GENERAL', '外墙、招牌、栏杆牢固', 'Facade, signs and railings hold'),
    ('CONTACT', 'OTHER', 'MINOR', '联系人信息为最新', 'The contact person is current')
), asked (kind, codes) as (values
    ('ENTERPRISE', array['EXITS', 'EXTINGUISHERS', 'HYDRANTS', 'GAS', 'DANGEROUS_GOODS', 'WIRING', 'CHARGING', 'CAMERAS', 'GUARD', 'VALUABLES', 'GATE', 'CONTACT']),
    ('SCHOOL', array['EXITS', 'EXTINGUISHERS', 'HYDRANTS', 'GAS', 'WIRING', 'LOCKS', 'CAMERAS', 'GUARD', 'VISITORS', 'GATE', 'WATER_EDGE', 'CONTACT']),
    ('HOUSING_ESTATE', array['EXITS', 'EXTINGUISHERS', 'HYDRANTS', 'GAS', 'CHARGING', 'CAMERAS', 'GUARD', 'GATE', 'WATER_EDGE', 'WALLS', 'FACADE', 'CONTACT']),
    ('RENTAL_HOUSING', array['EXITS', 'EXTINGUISHERS', 'GAS', 'WIRING', 'CHARGING', 'LOCKS', 'VISITORS', 'WALLS', 'CONTACT']),
    ('SHOP', array['EXITS', 'EXTINGUISHERS', 'GAS', 'WIRING', 'CHARGING', 'LOCKS', 'CAMERAS', 'VALUABLES', 'FACADE', 'CONTACT']),
    ('MARKET', array['EXITS', 'EXTINGUISHERS', 'HYDRANTS', 'GAS', 'WIRING', 'CHARGING', 'CAMERAS', 'GUARD', 'VALUABLES', 'GATE', 'CONTACT']),
    ('ENTERTAINMENT', array['EXITS', 'EXTINGUISHERS', 'HYDRANTS', 'WIRING', 'CAMERAS', 'GUARD', 'VISITORS', 'CROWD', 'WALLS', 'CONTACT']),
    ('HOSPITAL', array['EXITS', 'EXTINGUISHERS', 'HYDRANTS', 'DANGEROUS_GOODS', 'WIRING', 'CHARGING', 'CAMERAS', 'GUARD', 'VALUABLES', 'GATE', 'CONTACT']),
    ('SCENIC_AREA', array['EXITS', 'EXTINGUISHERS', 'OPEN_FIRE', 'WIRING', 'CAMERAS', 'GUARD', 'CROWD', 'GATE', 'WATER_EDGE', 'FACADE', 'CONTACT']),
    ('LOGISTICS', array['EXITS', 'EXTINGUISHERS', 'DANGEROUS_GOODS', 'WIRING', 'CHARGING', 'CAMERAS', 'VALUABLES', 'PARCELS', 'GATE', 'CONTACT']),
    ('WORSHIP', array['EXITS', 'EXTINGUISHERS', 'HYDRANTS', 'OPEN_FIRE', 'GAS', 'WIRING', 'WALLS', 'FACADE'])
)
insert into checklist_question (kind, version, position, code, zh, en, category, severity)
    select asked.kind, 1, listed.place - 1, question.code, question.zh, question.en, question.category, question.severity
    from asked cross join unnest(asked.codes) with ordinality listed (code, place) join question using (code);
