package org.onebeat.demonstration.past;

import java.util.List;
import org.onebeat.demonstration.Chance;

/**
 * What a dispute is about: of matters, never of people.
 *
 * @param category code of the catalogue, as is the source
 */
record Subject(String category, double rural, double urban, List<String> summaries) {

    private static final List<Subject> ALL = List.of(
            new Subject("NEIGHBOUR", 24, 22, List.of("两户因滴水檐排水发生争执", "门前堆放杂物占道引起争吵", "院墙外种树遮挡采光起纠纷", "养犬夜间扰民引发邻里矛盾")),
            new Subject("FAMILY", 21, 23, List.of("夫妻因家庭开支经常争吵", "兄弟因老人赡养分担发生矛盾", "婚约解除后彩礼返还有争议", "子女因老人住处安排意见不一")),
            new Subject("HOMESTEAD", 20, 5, List.of("两户因宅基地边界发生争执", "承包地地界被耕移引起纠纷", "土地流转租金未按时支付", "出路宽窄有争议影响建房")),
            new Subject("DEBT", 12, 14, List.of("借款到期未还双方发生争执", "货款拖欠引起纠纷", "合伙经营账目不清起争议")),
            new Subject("LABOUR", 7, 12, List.of("工地工资未按约定支付", "务工受伤后医药费承担有争议", "离职工资结算发生纠纷")),
            new Subject("COMPENSATION", 7, 7, List.of("电动车剐蹭后赔偿数额有争议", "农机损坏庄稼赔偿未谈妥", "施工震裂院墙要求赔偿")),
            new Subject("PROPERTY_MANAGEMENT", 1, 10, List.of("小区停车位使用发生争执", "楼上漏水维修责任有争议", "物业费与服务质量引起纠纷")),
            new Subject("CAMPUS", 2, 3, List.of("学生课间冲突后双方家长有争议", "校门口接送占道引起争执")),
            new Subject("MEDICAL", 1, 2, List.of("对诊疗收费有异议发生争执", "对治疗效果有异议要求说明")),
            new Subject("OTHER", 3, 3, List.of("赶集占用摊位引起争执", "公共水井使用先后发生争执")));

    private static final List<String> SOURCES =
            List.of("SWEEP", "VISIT", "GRID_WORKER", "RESIDENT", "PATROL", "HOTLINE", "EMERGENCY_CALL", "JUSTICE");

    static Subject any(boolean urban, Chance chance) {
        return ALL.get(chance.weighted(ALL.stream()
                .mapToDouble(subject -> urban ? subject.urban : subject.rural)
                .toArray()));
    }

    static String source(Chance chance) {
        return SOURCES.get(chance.weighted(30, 25, 15, 10, 8, 6, 4, 2));
    }
}
