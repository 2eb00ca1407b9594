package org.affianca.engine.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.catalogue.Choice;
import org.affianca.api.catalogue.Form;
import org.affianca.api.catalogue.FormGroup;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.engine.details.Shape;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue as it stands on the shelf at the moment of asking. */
@Component(service = {Catalogue.class, LiveCatalogue.class})
public final class LiveCatalogue implements Catalogue {
    /** The group for fields that the service's file puts into none. */
    private static final String REST = "details";

    private final Shelf shelf;
    private final LiveWords words;
    private final Clock clock;

    @Activate
    public LiveCatalogue(@Reference Shelf shelf, @Reference Clock clock) {
        this.shelf = shelf;
        this.words = new LiveWords(shelf);
        this.clock = clock;
    }

    @Override
    public List<ServiceType> services() {
        return shelf.areas().stream().flatMap(area -> area.services().stream()).toList();
    }

    @Override
    public Optional<ServiceType> find(ServiceCode code) {
        return shelf.service(code);
    }

    @Override
    public Optional<ServiceType> find(ServiceCode code, int version) {
        return shelf.definition(code, version).map(Definition::service);
    }

    @Override
    public Form form(ServiceCode code, Locale locale) {
        return shelf.service(code)
                .map(service -> form(service, shelf.shape(code), locale))
                .orElse(new Form(List.of()));
    }

    @Override
    public Form form(ServiceCode code, int version, Locale locale) {
        return shelf.definition(code, version)
                .map(one -> form(one.service(), one.shape(), locale))
                .orElse(new Form(List.of()));
    }

    private Form form(ServiceType service, Optional<Shape> kept, Locale locale) {
        if (kept.isEmpty()) {
            return new Form(List.of());
        }
        return drawn(service.code(), service.form(), kept.get(), locale);
    }

    /** A record's form: the groups its file names, and one for the fields that stand in none. */
    Form drawn(ServiceCode code, List<FormGroup> named, Shape shape, Locale locale) {
        List<String> left = new ArrayList<>(shape.names());
        List<Form.Group> groups = new ArrayList<>();
        for (FormGroup group : named) {
            left.removeAll(group.fields());
            groups.add(group(code, group.name(), group.fields(), shape, locale));
        }
        if (!left.isEmpty()) {
            groups.add(group(code, REST, left, shape, locale));
        }
        return new Form(groups);
    }

    private Form.Group group(ServiceCode code, String name, List<String> fields, Shape shape, Locale locale) {
        FormField drawn = new FormField(words, code, locale, list -> codes(list, locale));
        return new Form.Group(
                name,
                words.say(code.area(), code.word() + ".group." + name, locale),
                shape.parts().stream()
                        .filter(part -> fields.contains(part.name()))
                        .sorted((a, b) -> Integer.compare(fields.indexOf(a.name()), fields.indexOf(b.name())))
                        .map(drawn::of)
                        .toList());
    }

    @Override
    public List<Choice> codes(String list, Locale locale) {
        String name = name(list);
        Stream<Choice> own = table(list).map(table -> table.validOn(today())).orElse(List.of()).stream()
                .map(code -> new Choice(code, words.say(area(list), "code." + name + "." + code, locale)));
        return Stream.concat(
                        own,
                        added(list)
                                .map(word -> new Choice(
                                        word.code(),
                                        words.say(word.area(), "code." + name + "." + word.word(), locale))))
                .toList();
    }

    /** Whether a code may be chosen today; an unknown list has none. */
    public boolean valid(String list, String code) {
        return table(list).map(table -> table.validOn(today()).contains(code)).orElse(false)
                || added(list).anyMatch(word -> word.code().equals(code));
    }

    /** What the areas add to a list of core today; each word is told apart by its area. */
    private Stream<Added> added(String list) {
        if (!area(list).equals(Shelf.CORE)) {
            return Stream.empty();
        }
        String name = CodeTable.added(name(list));
        return shelf.areas().stream()
                .flatMap(area -> Optional.ofNullable(area.descriptor().codes().get(name)).stream()
                        .flatMap(table -> table.validOn(today()).stream())
                        .map(word -> new Added(area.id(), word)));
    }

    private record Added(String area, String word) {
        String code() {
            return area + "." + word;
        }
    }

    private static String area(String list) {
        return list.contains(".") ? list.substring(0, list.indexOf('.')) : Shelf.CORE;
    }

    private static String name(String list) {
        return list.substring(list.indexOf('.') + 1);
    }

    private Optional<CodeTable> table(String list) {
        return shelf.area(area(list))
                .map(a -> a.descriptor().codes().get(name(list)))
                .flatMap(Optional::ofNullable);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
