package org.affianca.engine.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.affianca.api.Because;
import org.affianca.api.OrganisationId;
import org.affianca.api.UserId;
import org.affianca.api.assessment.Instrument;
import org.affianca.api.problem.Refused;
import org.affianca.engine.catalogue.InstrumentFile;

/** The versions of instruments that assessments were made with; a kept version never changes, so it is read once. */
final class KeptInstruments {
    private static final int PART = 4000;

    private final InstrumentMapper sql;
    private final Map<Owned, Instrument> read = new ConcurrentHashMap<>();

    /** A version of an instrument as one organisation kept it. */
    private record Owned(OrganisationId organisation, Edition edition) {}

    KeptInstruments(InstrumentMapper sql) {
        this.sql = sql;
    }

    /**
     * Keeps what is installed, within the running transaction.
     *
     * @throws Refused when this version was used before with another text: its author must raise the number
     */
    void keep(OrganisationId organisation, InstrumentFile file, Instant now, UserId by) {
        Edition edition = Edition.of(file.instrument());
        Optional<String> before = sql.fingerprint(organisation, edition);
        if (before.isEmpty()) {
            // Two who are the first at the same moment: the second waits, and then finds it kept.
            sql.lock(organisation);
            before = sql.fingerprint(organisation, edition);
        }
        if (before.isEmpty()) {
            sql.keep(organisation, edition, file.fingerprint(), now, by);
            sql.keepParts(organisation, edition, parts(file.text()));
        } else if (!before.get().equals(file.fingerprint())) {
            throw new Refused(new Because(
                    "instrument-changed", Map.of("instrument", edition.code(), "version", edition.version())));
        }
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < text.length(); at += PART) {
            parts.add(text.substring(at, Math.min(text.length(), at + PART)));
        }
        return parts;
    }

    Instrument of(OrganisationId organisation, Edition edition) {
        return of(organisation, Set.of(edition)).of(edition);
    }

    /** Those of the editions that are kept. */
    Editions of(OrganisationId organisation, Collection<Edition> editions) {
        List<Edition> unread = editions.stream()
                .distinct()
                .filter(edition -> !read.containsKey(new Owned(organisation, edition)))
                .toList();
        if (!unread.isEmpty()) {
            texts(organisation, unread)
                    .forEach((edition, text) -> read.put(
                            new Owned(organisation, edition), InstrumentFile.kept(edition.area(), text.toString())));
        }
        Map<Edition, Instrument> found = new HashMap<>();
        for (Edition edition : editions) {
            Instrument instrument = read.get(new Owned(organisation, edition));
            if (instrument != null) {
                found.put(edition, instrument);
            }
        }
        return new Editions(found);
    }

    private Map<Edition, StringBuilder> texts(OrganisationId organisation, List<Edition> editions) {
        Map<Edition, StringBuilder> texts = new LinkedHashMap<>();
        for (InstrumentMapper.Part part : sql.parts(organisation, editions)) {
            texts.computeIfAbsent(part.edition(), none -> new StringBuilder()).append(part.words());
        }
        return texts;
    }
}
