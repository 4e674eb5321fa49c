-- The catalogues as shipped; the city edits them later.
insert into deed_kind (position, code, zh, en) values
    (1, 'REGISTRATION', '户籍办理', 'Household registration'),
    (2, 'RESIDENCE_PERMIT', '居住证办理', 'Residence permit'),
    (3, 'HOUSEHOLD_MOVE', '户口迁移', 'Household move'),
    (4, 'CONSULTATION', '咨询解答', 'Consultation'),
    (5, 'DELIVERY', '送证上门', 'Document delivered at the door'),
    (6, 'ERRAND', '代办帮办', 'Errand'),
    (7, 'OTHER', '其他', 'Other');

insert into opinion_subject (position, code, zh, en) values
    (1, 'SAFETY', '治安防范', 'Safety'),
    (2, 'TRAFFIC', '道路交通', 'Roads and traffic'),
    (3, 'ENVIRONMENT', '环境卫生', 'Environment'),
    (4, 'UTILITIES', '水电气暖', 'Water, power, gas, heating'),
    (5, 'PUBLIC_SERVICE', '办事服务', 'Public services'),
    (6, 'FARMING', '农业生产', 'Farming'),
    (7, 'VILLAGE_AFFAIRS', '村务公开', 'Village affairs'),
    (8, 'OTHER', '其他', 'Other');

insert into task_kind (position, code, zh, en) values
    (1, 'CHECK', '核查', 'Check'),
    (2, 'VISIT', '上门走访', 'Visit'),
    (3, 'INSPECTION', '场所检查', 'Inspection'),
    (4, 'MEDIATION', '协助调解', 'Help with a mediation'),
    (5, 'PUBLICITY', '宣传', 'Publicity'),
    (6, 'PATROL', '巡逻', 'Patrol'),
    (7, 'SERVICE', '便民服务', 'Service'),
    (8, 'OTHER', '其他', 'Other');
