package org.affianca.area.housing.clearance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is done on the day for one household, named by its evaluation. */
public record Measures(
        long assessment,
        String solution,
        Optional<String> offered,
        boolean accepted,
        boolean goodsStored,
        Optional<String> goods,
        boolean schoolKept,
        boolean animals) {

    Map<String, Object> details(LocalDate clearedOn, Optional<String> directive) {
        Map<String, Object> details = new HashMap<>(Map.of(
                "clearedOn", clearedOn.toString(),
                "solution", solution,
                "accepted", accepted,
                "answeredOn", clearedOn.toString(),
                "goodsStored", goodsStored,
                "schoolKept", schoolKept,
                "animals", animals));
        directive.ifPresent(text -> details.put("directive", text));
        offered.ifPresent(text -> details.put("offered", text));
        goods.ifPresent(text -> details.put("goods", text));
        return details;
    }
}
