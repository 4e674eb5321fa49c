-- The catalogues as shipped; the city edits them later.
insert into dispute_category (position, code, zh, en) values
    (1, 'FAMILY', '婚恋家庭', 'Marriage and family'),
    (2, 'NEIGHBOUR', '邻里', 'Neighbours'),
    (3, 'HOMESTEAD', '宅基地与土地', 'Homestead and land'),
    (4, 'LABOUR', '劳资', 'Labour and wages'),
    (5, 'DEBT', '债务', 'Debt'),
    (6, 'MEDICAL', '医患', 'Medical treatment'),
    (7, 'COMPENSATION', '损害赔偿', 'Compensation for damage'),
    (8, 'PROPERTY_MANAGEMENT', '物业', 'Property management'),
    (9, 'CAMPUS', '涉校', 'Schools'),
    (10, 'OTHER', '其他', 'Other');

insert into dispute_source (position, code, zh, en) values
    (1, 'SWEEP', '排查', 'Sweep'),
    (2, 'VISIT', '走访', 'Visit'),
    (3, 'PATROL', '巡逻', 'Patrol'),
    (4, 'GRID_WORKER', '网格员上报', 'Grid worker'),
    (5, 'RESIDENT', '群众渠道', 'Resident channel'),
    (6, 'HOTLINE', '12345热线', 'Hotline'),
    (7, 'EMERGENCY_CALL', '110接处警', 'Emergency call system'),
    (8, 'JUSTICE', '法院或司法所', 'Court or justice office'),
    (9, 'OTHER_STATION', '其他派出所', 'Another station');

insert into factor_catalogue (version, red_from, yellow_from, valid_from)
    values (1, 60, 30, '2020-01-01T00:00:00+08:00');

insert into factor (catalogue_version, position, code, points, red_by_itself, question, zh, en) values
    (1, 0, 'VIOLENCE_DONE', 60, true, 'VIOLENCE_DONE', '已有人受伤或财物被毁', 'Somebody was hurt or property was wrecked'),
    (1, 1, 'THREAT', 60, true, 'THREAT', '扬言伤害他人性命或自伤', 'A threat to life or of self-harm was voiced'),
    (1, 2, 'WEAPON', 60, true, 'WEAPON', '亮出或取来凶器、燃料、毒物', 'A weapon, fuel or poison was shown or fetched'),
    (1, 3, 'DEPENDANT_AT_RISK', 25, false, 'DEPENDANT_AT_RISK', '儿童、老人或残疾人受到影响', 'A child, an old or a disabled person is exposed'),
    (1, 4, 'CROWD', 25, false, 'PEOPLE', '参与人数10人以上', '10 people or more take part'),
    (1, 5, 'CROWD_SMALL', 10, false, 'PEOPLE', '参与人数5至9人', '5 to 9 people take part'),
    (1, 6, 'ESCALATING', 20, false, 'ESCALATING', '争吵越来越频繁（7日内两次）', 'Quarrels follow one another faster (twice within 7 days)'),
    (1, 7, 'REPEATED', 15, false, 'REPEATED', '12个月内同一当事人同一事由再次发生', 'The same parties and subject within 12 months'),
    (1, 8, 'FAILED_BEFORE', 20, false, 'FAILED_BEFORE', '曾调解失败或协议被违反', 'A mediation failed or an agreement was broken'),
    (1, 9, 'DEADLINE', 15, false, 'DEADLINE', '14日内有引发激化的时间节点（开工、收割、开庭、发薪）', 'A date nears that will set it off within 14 days (building starts, harvest, court date, wages due)'),
    (1, 10, 'LONG', 10, false, 'LONG', '持续超过6个月', 'Older than 6 months'),
    (1, 11, 'LIVELIHOOD', 15, false, 'LIVELIHOOD', '涉及家庭工资、住房或土地', 'Wages, home or land of a household is at stake'),
    (1, 12, 'NO_TALK', 10, false, 'NO_TALK', '一方拒绝见面', 'One side refuses to meet');
