package org.affianca.area.minors.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is looked for: which care, for how many children, with which skills, for a child of which age. */
record Need(LocalDate from, String duration, String nature, int children, List<String> skills, Optional<Integer> age) {
    static final String EMERGENCY = "emergency";

    static Need of(FosterRequest request, Optional<Integer> age) {
        List<String> skills = Stream.of(
                        request.firstSkill(),
                        request.secondSkill(),
                        request.thirdSkill(),
                        Optional.of(EMERGENCY).filter(skill -> request.emergency()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Need(request.wantedFrom(), request.duration(), request.nature(), request.children(), skills, age);
    }
}
