package org.affianca.engine.processing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.affianca.api.Secrecy;
import org.affianca.api.access.Role;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Words;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.paper.PaperFormat;
import org.affianca.api.paper.Press;
import org.affianca.api.processing.ProcessingActivity;
import org.affianca.api.processing.ProcessingRegister;
import org.affianca.api.retention.ArchiveClass;
import org.affianca.api.retention.Retention;
import org.affianca.engine.catalogue.InstalledArea;
import org.affianca.engine.catalogue.ProcessingWords;
import org.affianca.engine.catalogue.Shelf;
import org.affianca.engine.ground.Ground;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register as the areas that are here now make it. */
@Component
public final class InstalledRegister implements ProcessingRegister {
    private static final int MEASURES = 6;

    private final Ground ground;
    private final Shelf shelf;
    private final Catalogue catalogue;
    private final Retention retention;
    private final Organisation organisation;
    private final Words words;
    private final Press press;

    @Activate
    public InstalledRegister(
            @Reference Ground ground,
            @Reference Shelf shelf,
            @Reference Catalogue catalogue,
            @Reference Retention retention,
            @Reference Organisation organisation,
            @Reference Words words,
            @Reference Press press) {
        this.ground = ground;
        this.shelf = shelf;
        this.catalogue = catalogue;
        this.retention = retention;
        this.organisation = organisation;
        this.words = words;
        this.press = press;
    }

    @Override
    public String controller() {
        return organisation.name();
    }

    @Override
    public List<ProcessingActivity> activities(Locale language) {
        ground.sight().need("reading the register of processing", Role.PRIVACY);
        Map<String, ArchiveClass> classes =
                retention.classes(language).stream().collect(Collectors.toMap(ArchiveClass::code, Function.identity()));
        return shelf.areas().stream()
                .sorted(Comparator.comparing((InstalledArea area) -> !area.id().equals(Shelf.CORE))
                        .thenComparing(area -> area.descriptor().menu())
                        .thenComparing(InstalledArea::id))
                .map(area -> activity(area, classes, language))
                .toList();
    }

    @Override
    public List<String> measures(Locale language) {
        return IntStream.rangeClosed(1, MEASURES)
                .mapToObj(i -> words.say(Shelf.CORE, "processing.measure." + i, language))
                .toList();
    }

    @Override
    public void print(Locale language, OutputStream to) throws IOException {
        press.print(new RegisterPaper(words, language).of(this, ground.today()), PaperFormat.PDF, to);
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
