package org.affianca.engine.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.affianca.api.Secrecy;
import org.affianca.api.ServiceCode;
import org.affianca.api.UnitId;
import org.affianca.api.register.Involved;
import org.affianca.engine.person.Names;

/** What an entry says of itself in the words all registers share; {@code place} is what it is listed by. */
public record Head(
        String kind,
        Optional<UnitId> unit,
        Optional<Long> about,
        String title,
        String place,
        Secrecy secrecy,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        List<ServiceCode> services,
        List<Involved> involved) {
    private static final int LONGEST = 300;

    public Head {
        title = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        services = services.stream().distinct().toList();
    }

    /** An entry anybody here may see, listed by its title. */
    public static Head titled(String kind, String title) {
        return new Head(
                kind,
                Optional.empty(),
                Optional.empty(),
                title,
                Names.key(title),
                Secrecy.ORDINARY,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    public Head in(Optional<UnitId> its) {
        return new Head(kind, its, about, title, place, secrecy, from, until, services, involved);
    }

    public Head about(Optional<Long> its) {
        return new Head(kind, unit, its, title, place, secrecy, from, until, services, involved);
    }

    public Head listedBy(String its) {
        return new Head(kind, unit, about, title, its, secrecy, from, until, services, involved);
    }

    public Head seenBy(Secrecy its) {
        return new Head(kind, unit, about, title, place, its, from, until, services, involved);
    }

    public Head between(LocalDate first, Optional<LocalDate> last) {
        return new Head(kind, unit, about, title, place, secrecy, Optional.of(first), last, services, involved);
    }

    public Head of(List<ServiceCode> its) {
        return new Head(kind, unit, about, title, place, secrecy, from, until, its, involved);
    }

    public Head with(List<Involved> who) {
        return new Head(kind, unit, about, title, place, secrecy, from, until, services, who);
    }

    /** The title as it is searched. */
    public String key() {
        return Names.key(title);
    }
}
