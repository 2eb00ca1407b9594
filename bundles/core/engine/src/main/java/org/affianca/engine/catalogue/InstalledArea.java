package org.affianca.engine.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.FieldType;
import org.affianca.api.catalogue.FormGroup;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Step;
import org.affianca.api.circumstance.CircumstanceType;
import org.affianca.engine.details.Shape;

/**
 * An area that serves now: its descriptor, and the shapes of the records that its services and circumstances
 * keep.
 *
 * @param others the other versions of its services that were published, for the works that keep them
 */
public record InstalledArea(AreaDescriptor descriptor, Map<ServiceCode, Shape> shapes, List<Definition> others) {
    public InstalledArea {
        shapes = Map.copyOf(shapes);
        others = List.copyOf(others);
    }

    /**
     * Joins a descriptor with the area's records.
     *
     * @throws BadDescriptor when files and records do not agree
     */
    public static InstalledArea of(AreaDescriptor descriptor, List<Shape> shapes) {
        List<String> errors = new ArrayList<>();
        Map<ServiceCode, Shape> byService = new java.util.HashMap<>();
        for (Shape shape : shapes) {
            boolean known = descriptor.service(shape.service()).isPresent()
                    || descriptor.circumstance(shape.service()).isPresent();
            if (!known) {
                errors.add(shape.name() + ": there is no service "
                        + shape.service().value());
            } else if (byService.put(shape.service(), shape) != null) {
                errors.add(shape.name() + ": a second record for the service "
                        + shape.service().value());
            }
        }
        descriptor.services().forEach(s -> fields("service ", s.code(), s.form(), byService, errors));
        descriptor.services().forEach(s -> needs(s, byService, errors));
        descriptor.paidTo().forEach((service, field) -> paidTo(service, field, byService, errors));
        descriptor.circumstances().forEach(c -> fields("circumstance ", c.code(), c.form(), byService, errors));
        if (!errors.isEmpty()) {
            throw new BadDescriptor(errors);
        }
        return new InstalledArea(descriptor, byService, List.of());
    }

    private static void fields(
            String what, ServiceCode code, List<FormGroup> form, Map<ServiceCode, Shape> shapes, List<String> errors) {
        Optional<Shape> shape = Optional.ofNullable(shapes.get(code));
        Set<String> fields = new HashSet<>(shape.map(Shape::names).orElse(List.of()));
        for (FormGroup group : form) {
            group.fields().stream()
                    .filter(f -> !fields.contains(f))
                    .forEach(f -> errors.add(what + code.word() + ": form group '" + group.name()
                            + "' names the field '" + f + "', which no record of the area has"));
        }
    }

    private static void needs(ServiceType service, Map<ServiceCode, Shape> shapes, List<String> errors) {
        Optional<Shape> shape = Optional.ofNullable(shapes.get(service.code()));
        Set<String> fields = new HashSet<>(shape.map(Shape::names).orElse(List.of()));
        for (Step step : service.steps()) {
            step.needs().values().stream()
                    .flatMap(List::stream)
                    .filter(field -> !fields.contains(field))
                    .forEach(field -> errors.add("service " + service.code().word() + ": step " + step.name()
                            + " needs the field '" + field + "', which no record of the area has"));
        }
    }

    private static void paidTo(ServiceCode service, String field, Map<ServiceCode, Shape> shapes, List<String> errors) {
        boolean named = Optional.ofNullable(shapes.get(service))
                .flatMap(shape -> shape.part(field))
                .filter(part -> part.type() == FieldType.TEXT)
                .isPresent();
        if (!named) {
            errors.add("service " + service.word() + ": paid to who is named in the field '" + field
                    + "', which is no text of its record");
        }
    }

    public String id() {
        return descriptor.id();
    }

    public Optional<Shape> shape(ServiceCode code) {
        return Optional.ofNullable(shapes.get(code));
    }

    public List<ServiceType> services() {
        return descriptor.services().stream().map(this::described).toList();
    }

    public List<CircumstanceType> circumstances() {
        return descriptor.circumstances().stream()
                .map(c -> new CircumstanceType(
                        c.code(), c.secrecy(), c.evidenceNeeded(), c.several(), c.form(), shapes.containsKey(c.code())))
                .toList();
    }

    /** The versions its files speak of. */
    public List<Definition> definitions() {
        return services().stream()
                .map(service -> new Definition(service, shape(service.code())))
                .toList();
    }

    /** The versions of a service that were published, the oldest first. */
    public List<Definition> versions(ServiceCode code) {
        return Stream.concat(definitions().stream(), others.stream())
                .filter(one -> one.service().code().equals(code))
                .sorted(Comparator.comparingInt(Definition::version))
                .toList();
    }

    /** The same area, beside what it was before; words it no longer has are taken from there. */
    public InstalledArea beside(List<Definition> published, Labels former) {
        return new InstalledArea(descriptor.speaking(descriptor.labels().over(former)), shapes, published);
    }

    private ServiceType described(ServiceType s) {
        return new ServiceType(
                s.code(),
                s.version(),
                s.kind(),
                s.steps(),
                s.secrecy(),
                s.unit(),
                s.deadlines(),
                s.form(),
                s.screens(),
                shapes.containsKey(s.code()));
    }
}
