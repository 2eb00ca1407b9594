package org.affianca.area.minors.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.FacilityId;

/** An invented foster family: available for one child from three to ten, day and night, all the time. */
final class Girasole {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Girasole() {}

    static FamilyData data() {
        return named("Famiglia Girasole", FamilyState.AVAILABLE, List.of("small-child", "parents-contact"), List.of());
    }

    static FamilyData named(String name, FamilyState state, List<String> skills, List<Training> trainings) {
        return new FamilyData(
                name,
                state,
                "couple",
                Optional.of(TODAY.minusYears(1)),
                Optional.empty(),
                Optional.of(TODAY.plusYears(1)),
                true,
                false,
                true,
                false,
                3,
                10,
                1,
                false,
                skills,
                trainings,
                Optional.empty());
    }

    static FosterFamily family(long id, FamilyData data) {
        return new FosterFamily(new FacilityId(id), 1, data, "Teresa Immaginari");
    }
}
