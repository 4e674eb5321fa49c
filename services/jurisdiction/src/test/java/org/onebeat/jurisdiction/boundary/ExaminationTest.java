package org.onebeat.jurisdiction.boundary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExaminationTest extends BoundaryTest {

    private static final Map<String, Object> LAOQIAO = feature("411603001201", "劳桥村", square(114.8, 33.7));

    @Test
    void aDryRunTellsWhatWouldChangeAndWritesNothing() {
        checks(CLERK3, pack(LAOQIAO)).then().statusCode(200).body("added", is(1), "pack", nullValue());

        CLERK3.asks().get("/boundaries").then().body("items", empty());
    }

    @Test
    void whatIsWrongIsToldFeatureByFeatureAndNothingIsWritten() {
        List<?> open = square(114.8, 33.7).subList(0, 4);
        List<?> bow = List.of(
                List.of(114.8, 33.7),
                List.of(114.9, 33.8),
                List.of(114.9, 33.7),
                List.of(114.8, 33.8),
                List.of(114.8, 33.7));
        Map<String, Object> pack = pack(
                feature("", "劳桥村", square(114.8, 33.7)),
                feature("411603001299", "无此村", square(114.8, 33.7)),
                feature("411603001201", "老桥村", square(114.8, 33.7)),
                feature("411603001202", "朱庄村", open),
                feature("411603002201", "李楼村", bow),
                feature("411603001", "城关镇", square(33.7, 114.8)),
                feature("411603001", "城关镇", square(114.8, 33.7)),
                feature("411602001001", "和平社区", square(114.6, 33.6)),
                Map.of("type", "Feature", "properties", Map.of("code", "411603")));

        checks(CLERK3, pack)
                .then()
                .statusCode(200)
                .body(
                        "problems.rule",
                        contains(
                                "code-missing",
                                "code-unknown",
                                "name-differs",
                                "ring-open",
                                "crosses-itself",
                                "outside-country",
                                "code-repeated",
                                "code-unknown",
                                "not-a-polygon"))
                .body("problems[2].proposal", is("劳桥村"), "problems[2].feature", is(3));
        imports(CLERK3, pack)
                .then()
                .statusCode(422)
                .body("code", is("boundaries-have-problems"), "fields", hasSize(9))
                .body("fields[4].name", is("collection.features[4]"), "fields[4].message", containsString("114.85"));
        CLERK3.asks().get("/boundaries").then().body("items", empty());
    }

    @Test
    void whatIsNoGeometryIsRefusedByItsPlace() {
        for (Object coordinates : List.of("far away", List.of(1, 2), List.of(List.of(List.of(1, "two"))))) {
            Map<String, Object> odd =
                    Map.of("type", "Feature", "geometry", Map.of("type", "Polygon", "coordinates", coordinates));

            imports(CLERK3, pack(odd))
                    .then()
                    .statusCode(400)
                    .body("fields[0].name", containsString("collection.features[0].geometry"));
        }
    }

    @Test
    void referenceSystemsAreNeverMixed() {
        Map<String, Object> pack = pack(LAOQIAO);
        pack.put(
                "collection",
                Map.of(
                        "type", "FeatureCollection",
                        "crs", Map.of("type", "name", "properties", Map.of("name", "urn:ogc:def:crs:OGC:1.3:CRS84")),
                        "features", List.of(LAOQIAO)));
        imports(CLERK3, pack).then().statusCode(422).body("fields.rule", contains("other-system"));

        imports(CLERK3, pack(feature("411603", "淮阳区", square(114.8, 33.7))))
                .then()
                .statusCode(201);
        Map<String, Object> shifted = pack(LAOQIAO);
        shifted.put("system", "GCJ02");
        checks(CLERK3, shifted).then().body("warnings.rule", contains("county-in-other-system"));
    }

    @Test
    void outlinesBeyondTheCountyOrOverEachOtherDeserveALook() {
        imports(CLERK3, pack(feature("411603", "淮阳区", square(114.8, 33.7))))
                .then()
                .statusCode(201);

        checks(CLERK3, pack(LAOQIAO, feature("411603001202", "朱庄村", square(114.85, 33.7))))
                .then()
                .body("problems", empty(), "warnings.rule", contains("outside-county", "overlaps"))
                .body("warnings.name", contains("朱庄村", "劳桥村"));
    }
}
