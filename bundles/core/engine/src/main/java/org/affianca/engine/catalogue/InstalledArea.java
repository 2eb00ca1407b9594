package org.affianca.engine.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.FormGroup;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.engine.details.Shape;

/** An area that serves now: its descriptor, and the shapes of the records its services keep. */
public record InstalledArea(AreaDescriptor descriptor, Map<ServiceCode, Shape> shapes) {
    public InstalledArea {
        shapes = Map.copyOf(shapes);
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
            if (descriptor.service(shape.service()).isEmpty()) {
                errors.add(shape.name() + ": there is no service "
                        + shape.service().value());
            } else if (byService.put(shape.service(), shape) != null) {
                errors.add(shape.name() + ": a second record for the service "
                        + shape.service().value());
            }
        }
        for (ServiceType service : descriptor.services()) {
            Optional<Shape> shape = Optional.ofNullable(byService.get(service.code()));
            Set<String> fields = new HashSet<>(shape.map(Shape::names).orElse(List.of()));
            for (FormGroup group : service.form()) {
                group.fields().stream()
                        .filter(f -> !fields.contains(f))
                        .forEach(f -> errors.add("service " + service.code().word() + ": form group '" + group.name()
                                + "' names the field '" + f + "', which no record of the area has"));
            }
        }
        if (!errors.isEmpty()) {
            throw new BadDescriptor(errors);
        }
        return new InstalledArea(descriptor, byService);
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

    private ServiceType described(ServiceType s) {
        return new ServiceType(
                s.code(),
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
