package org.affianca.area.minors.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.affianca.api.FacilityId;
import org.affianca.api.figure.Figures;

/**
 * Which families suit a child, best first: those that can, by points, then those that cannot, each with why. It proposes; the
 * foster-care centre chooses.
 */
final class Matching {
    private static final String FULL_TIME = "1";
    private static final String RESIDENTIAL = "1";

    private final Need need;
    private final Figures figures;
    private final LocalDate today;

    Matching(Need need, Figures figures, LocalDate today) {
        this.need = need;
        this.figures = figures;
        this.today = today;
    }

    /**
     * @param free places by family; none where it is not told
     * @param proposed what became of families proposed before
     */
    List<Match> of(List<FosterFamily> families, Map<FacilityId, Integer> free, Map<FacilityId, String> proposed) {
        return families.stream()
                .filter(family -> family.data().state() != FamilyState.LEFT)
                .map(family -> match(family, free.getOrDefault(family.id(), 0), proposed.getOrDefault(family.id(), "")))
                .sorted(Comparator.comparing((Match match) -> !match.against().isEmpty())
                        .thenComparing(Comparator.comparingInt(Match::points).reversed())
                        .thenComparing(Match::name)
                        .thenComparing(match -> match.family().value()))
                .toList();
    }

    private Match match(FosterFamily family, int free, String proposed) {
        List<String> skills = new ArrayList<>(need.skills());
        skills.retainAll(family.data().skills());
        List<String> lacking = new ArrayList<>(need.skills());
        lacking.removeAll(skills);
        boolean trained = trained(family.data());
        int points = skills.size() * figures.whole("minors.match-skill", today)
                + (trained ? figures.whole("minors.match-training", today) : 0);
        return new Match(
                family.id(),
                family.data().name(),
                points,
                free,
                skills,
                lacking,
                trained,
                against(family, free),
                proposed);
    }

    private boolean trained(FamilyData data) {
        LocalDate since = today.minusYears(figures.whole("minors.training-counts", today));
        return data.trainings().stream().anyMatch(training -> !training.heldOn().isBefore(since));
    }

    private List<String> against(FosterFamily family, int free) {
        FamilyData data = family.data();
        List<String> against = new ArrayList<>();
        when(against, !family.isAvailableOn(need.from()), "available");
        when(
                against,
                need.age()
                        .filter(age -> age < data.fromAge() || age > data.toAge())
                        .isPresent(),
                "age");
        when(against, need.duration().equals(FULL_TIME) ? !data.fullTime() : !data.partTime(), "duration");
        when(against, need.nature().equals(RESIDENTIAL) ? !data.residential() : !data.daytime(), "nature");
        when(against, need.children() > data.mostChildren(), "children");
        when(against, need.children() > free, "full");
        return against;
    }

    private static void when(List<String> against, boolean holds, String why) {
        if (holds) {
            against.add(why);
        }
    }
}
