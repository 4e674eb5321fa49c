package org.onebeat.bench.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.onebeat.demonstration.city.City;
import org.onebeat.demonstration.city.County;
import org.onebeat.demonstration.city.Station;
import org.onebeat.demonstration.city.Township;
import org.onebeat.demonstration.city.Village;

/**
 * The territory of a measured workbook.
 *
 * @param people how many serve in it
 */
public record Land(List<County> counties, int people) {

    private static final long SEED = 411600;
    private static final int FIRST_COUNTY = 5;
    private static final int LAST_COUNTY = 99;
    private static final int TOWNSHIPS = 18;
    private static final int VILLAGES = 31;

    /** All of Zhoukou: 211 stations, 5,113 villages. */
    static Land city() {
        return new Land(City.whole(SEED).counties(), 10_000);
    }

    /** As large as a province, in a city's code range: 95 made-up counties, 1,710 stations, 53,010 villages. */
    public static Land province() {
        List<County> counties = IntStream.rangeClosed(FIRST_COUNTY, LAST_COUNTY)
                .mapToObj(Land::county)
                .toList();
        return new Land(counties, 62_000);
    }

    private static County county(int number) {
        String code = "4116%02d".formatted(number);
        List<Township> townships = new ArrayList<>();
        List<Station> stations = new ArrayList<>();
        for (int at = 0; at < TOWNSHIPS; at++) {
            Township township = township(code + (100 + at), "第" + (at + 1) + "镇");
            townships.add(township);
            stations.add(new Station(code + (51 + at) + "0000", "第" + (at + 1) + "派出所", township.villages()));
        }
        return new County(code, "第" + number + "区", townships, stations);
    }

    private static Township township(String code, String name) {
        List<Village> villages = IntStream.rangeClosed(1, VILLAGES)
                .mapToObj(at -> new Village(code + (200 + at), name + at + "村民委员会", at % 10 == 0))
                .toList();
        return new Township(code, name, villages);
    }
}
