package org.affianca.engine.processing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.affianca.api.Secrecy;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Words;
import org.affianca.api.processing.ProcessingActivity;
import org.affianca.api.retention.ArchiveClass;
import org.affianca.api.retention.Retention;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.catalogue.ProcessingWords;
import org.affianca.engine.catalogue.Shelf;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is done with personal data, read off the areas that are here now: for the register, and for who must be told. */
@Component(service = Activities.class)
public final class Activities {
    private final Shelf shelf;
    private final Catalogue catalogue;
    private final Retention retention;
    private final Words words;

    @Activate
    public Activities(
            @Reference Shelf shelf,
            @Reference Catalogue catalogue,
            @Reference Retention retention,
            @Reference Words words) {
        this.shelf = shelf;
        this.catalogue = catalogue;
        this.retention = retention;
        this.words = words;
    }

    /** Core first, then the areas in the order of the menu. */
    public List<ProcessingActivity> all(Locale language) {
        Map<String, ArchiveClass> classes =
                retention.classes(language).stream().collect(Collectors.toMap(ArchiveClass::code, Function.identity()));
        return areas().stream().map(area -> activity(area, classes, language)).toList();
    }

    private List<InstalledArea> areas() {
        return shelf.areas().stream()
                .sorted(Comparator.comparing((InstalledArea area) -> !area.id().equals(Shelf.CORE))
                        .thenComparing(area -> area.descriptor().menu())
                        .thenComparing(InstalledArea::id))
                .toList();
    }

    private ProcessingActivity activity(InstalledArea area, Map<String, ArchiveClass> classes, Locale in) {
        ProcessingWords said = area.descriptor().processing();
        Optional<ArchiveClass> kept = Optional.ofNullable(classes.get(said.archiveClass()));
        return new ProcessingActivity(
                area.id(),
                area.id().equals(Shelf.CORE)
                        ? words.say(Shelf.CORE, "processing.core", in)
                        : words.say(area.id(), "area", in),
                purpose(area.id(), in),
                !said.basis().isEmpty(),
                labelled("processing-basis", said.basis(), in),
                labelled("data-subject", said.subjects(), in),
                labelled("data-category", said.data(), in),
                labelled("data-recipient", said.recipients(), in),
                said.archiveClass(),
                kept.map(ArchiveClass::label).orElse(""),
                kept.filter(ArchiveClass::confirmed).flatMap(ArchiveClass::years),
                area.services().stream()
                        .map(service -> words.service(service.code(), in))
                        .toList(),
                area.services().stream()
                        .map(ServiceType::secrecy)
                        .max(Comparator.naturalOrder())
                        .orElse(Secrecy.ORDINARY));
    }

    /** The area's own sentence, or core's for all of them. */
    private String purpose(String area, Locale in) {
        String own = words.say(area, "processing.purpose", in);
        return own.isBlank() || own.contains("processing.purpose")
                ? words.say(Shelf.CORE, "processing.purpose", in)
                : own;
    }

    private List<Choice> labelled(String list, List<String> codes, Locale in) {
        Map<String, String> labels =
                catalogue.codes(list, in).stream().collect(Collectors.toMap(Choice::code, Choice::label));
        return codes.stream()
                .map(code -> new Choice(code, labels.getOrDefault(code, code)))
                .toList();
    }
}
