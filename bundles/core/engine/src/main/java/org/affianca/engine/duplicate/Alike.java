package org.affianca.engine.duplicate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.engine.dictionary.Slips;
import org.affianca.engine.dictionary.Sound;

/** Why two records may be of one person, the strongest reason first; the label is because.like-... */
public enum Alike {
    SAME_FISCAL_CODE,
    SAME_NAME_AND_BIRTH_DATE,
    SWAPPED_NAMES,
    SAME_SOUND_AND_BIRTH_DATE,
    NEAR_NAME_AND_BIRTH_DATE,
    SAME_NAME_NEAR_BIRTH_DATE,
    SAME_NAME;

    private static final int NEAR_DAYS = 31;

    /** The reasons that hold between two records; none when they are two persons as far as one can see. */
    public static Set<Alike> between(Traits one, Traits other) {
        Set<Alike> found = EnumSet.noneOf(Alike.class);
        if (one.fiscalKey().isPresent() && one.fiscalKey().equals(other.fiscalKey())) {
            found.add(SAME_FISCAL_CODE);
        }
        boolean sameName = one.surname().equals(other.surname()) && one.name().equals(other.name());
        boolean swapped = one.surname().equals(other.name()) && one.name().equals(other.surname());
        if (sameName || swapped) {
            birth(one.birthDate(), other.birthDate()).ifPresent(near -> found.add(sameName ? near : SWAPPED_NAMES));
        } else if (one.birthDate().isPresent() && one.birthDate().equals(other.birthDate())) {
            misspelt(one, other).ifPresent(found::add);
        }
        return found;
    }

    public Because because() {
        return Because.of("like-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static List<Because> becauses(Set<Alike> reasons) {
        return reasons.stream().map(Alike::because).toList();
    }

    /** The same birth date and names that are heard alike, or a slip of the keyboard apart. */
    private static Optional<Alike> misspelt(Traits one, Traits other) {
        if (heard(one.surname(), other.surname()) && heard(one.name(), other.name())) {
            return Optional.of(SAME_SOUND_AND_BIRTH_DATE);
        }
        return slipped(one.surname(), other.surname()) && slipped(one.name(), other.name())
                ? Optional.of(NEAR_NAME_AND_BIRTH_DATE)
                : Optional.empty();
    }

    private static boolean heard(String one, String other) {
        String sound = Sound.of(one);
        return !sound.isEmpty() && sound.equals(Sound.of(other));
    }

    private static boolean slipped(String one, String other) {
        boolean whole = one.replace(" ", "").equals(other.replace(" ", ""));
        return whole || heard(one, other) || Slips.between(one, other) <= Slips.forgivenIn(one.replace(" ", ""));
    }

    private static Optional<Alike> birth(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of(SAME_NAME);
        }
        if (one.equals(other)) {
            return Optional.of(SAME_NAME_AND_BIRTH_DATE);
        }
        return near(one.get(), other.get()) ? Optional.of(SAME_NAME_NEAR_BIRTH_DATE) : Optional.empty();
    }

    /** A slip of the keyboard apart: a few days, one part wrong, or day and month swapped. */
    private static boolean near(LocalDate a, LocalDate b) {
        boolean day = a.getDayOfMonth() == b.getDayOfMonth();
        boolean month = a.getMonthValue() == b.getMonthValue();
        boolean year = a.getYear() == b.getYear();
        boolean swapped = year && a.getDayOfMonth() == b.getMonthValue() && a.getMonthValue() == b.getDayOfMonth();
        return Math.abs(ChronoUnit.DAYS.between(a, b)) <= NEAR_DAYS
                || day && month
                || day && year
                || month && year
                || swapped;
    }
}
