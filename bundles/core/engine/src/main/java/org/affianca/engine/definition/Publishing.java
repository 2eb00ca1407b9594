package org.affianca.engine.definition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.norm.Norm;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.catalogue.BadDescriptor;
import org.affianca.engine.catalogue.Definition;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.catalogue.Labels;
import org.affianca.engine.db.HouseTransactions;
import org.affianca.engine.db.Mappers;
import org.affianca.engine.definition.DefinitionMapper.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Publishes the services of an area: what is new is kept for good, what was said before is never said otherwise. */
@Component(service = Publishing.class)
public final class Publishing {
    private final HouseTransactions transactions;
    private final DefinitionMapper sql;
    private final Clock clock;

    @Activate
    public Publishing(@Reference HouseTransactions transactions, @Reference Mappers mappers, @Reference Clock clock) {
        this.transactions = transactions;
        this.sql = mappers.of(DefinitionMapper.class);
        this.clock = clock;
    }

    /**
     * Keeps the versions that are new; the answer is the area beside all that it ever published.
     *
     * @throws BadDescriptor when a version says something else than it did, or two cannot stand in one table
     */
    public InstalledArea publish(InstalledArea area) {
        return transactions.within(() -> {
            sql.lock();
            List<Row> kept = sql.ofArea(area.id());
            List<String> errors = new ArrayList<>();
            area.definitions().forEach(definition -> publish(area, definition, kept, errors));
            if (!errors.isEmpty()) {
                throw new BadDescriptor(errors);
            }
            return area.beside(others(area, kept), former(kept));
        });
    }

    /** What of an area's files alone would be refused; its records are not looked at. */
    public List<String> refusals(AreaDescriptor area) {
        return transactions.within(() -> sql.ofArea(area.id()).stream()
                .flatMap(row -> area.service(row.service()).stream()
                        .filter(service -> service.version() == row.version())
                        .flatMap(service -> refusal(read(area, row), service)))
                .toList());
    }

    private static Stream<String> refusal(Definition before, ServiceType service) {
        Definition now = new Definition(service, before.shape());
        return Writing.of(before).equals(Writing.of(now))
                ? Stream.empty()
                : Stream.of(Differences.sentence(before, now));
    }

    private void publish(InstalledArea area, Definition now, List<Row> kept, List<String> errors) {
        Row fresh = row(area, now);
        List<Row> mine = kept.stream()
                .filter(row -> row.service().equals(fresh.service()))
                .toList();
        for (Row other : mine) {
            if (other.version() != fresh.version()) {
                Differences.clash(read(area.descriptor(), other), now).ifPresent(errors::add);
            }
        }
        Optional<Row> same =
                mine.stream().filter(row -> row.version() == fresh.version()).findFirst();
        if (same.isEmpty()) {
            sql.insert(area.id(), fresh, clock.instant());
        } else if (!checksum(called(area.descriptor(), same.get())).equals(fresh.checksum())) {
            errors.add(Differences.sentence(read(area.descriptor(), same.get()), now));
        } else if (!same.get().labels().equals(fresh.labels())) {
            sql.reword(area.id(), fresh);
        }
    }

    private static Row row(InstalledArea area, Definition now) {
        String definition = Json.write(Writing.of(now));
        String labels = Json.write(area.descriptor().labels().of(now).byLanguage());
        return new Row(now.service().code(), now.version(), definition, labels, checksum(definition));
    }

    private static List<Definition> others(InstalledArea area, List<Row> kept) {
        return kept.stream()
                .filter(row -> area.definitions().stream()
                        .noneMatch(now -> now.service().code().equals(row.service()) && now.version() == row.version()))
                .map(row -> read(area.descriptor(), row))
                .toList();
    }

    /** The words of all versions, the later ones over the earlier ones. */
    private static Labels former(List<Row> kept) {
        Labels all = new Labels(Map.of());
        for (Row row : kept) {
            Map<String, Map<String, String>> byLanguage = new HashMap<>();
            Json.read(row.labels()).forEach((language, words) -> {
                Map<String, String> mine = new HashMap<>();
                ((Map<?, ?>) words).forEach((key, word) -> mine.put(String.valueOf(key), String.valueOf(word)));
                byLanguage.put(language, mine);
            });
            all = new Labels(byLanguage).over(all);
        }
        return all;
    }

    private static Definition read(AreaDescriptor area, Row row) {
        return Reading.of(row.service(), row.version(), Json.read(called(area, row)));
    }

    /** What was published, its norms called as they are since the area took them over: that is no other content. */
    private static String called(AreaDescriptor area, Row row) {
        String definition = row.definition();
        for (Norm norm : area.norms()) {
            if (norm.formerly().isPresent()) {
                definition = definition.replace(quoted(norm.formerly().get()), quoted(norm.code()));
            }
        }
        return definition;
    }

    private static String quoted(String code) {
        return '"' + code + '"';
    }

    private static String checksum(String definition) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(definition.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
