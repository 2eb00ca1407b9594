package org.affianca.testing.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.affianca.api.ServiceCode;
import org.affianca.api.catalogue.FieldType;
import org.affianca.api.catalogue.FormGroup;
import org.affianca.api.catalogue.ServiceType;
import org.affianca.api.catalogue.Step;
import org.affianca.engine.catalogue.AreaDescriptor;
import org.affianca.engine.details.Part;
import org.affianca.engine.details.Shape;

/** Each details record is flat, of the ten types, for a service or a circumstance of the area; its code lists and form fields exist. */
final class RecordsFlat implements Check {
    @Override
    public List<String> complaints(AreaFolder area) {
        AreaDescriptor descriptor = area.descriptor();
        List<String> complaints = new ArrayList<>();
        Map<ServiceCode, Shape> shapes = new HashMap<>();
        for (Class<?> type : area.with(Names.DETAILS)) {
            try {
                Shape shape = Shape.of(type);
                if (shapes.put(shape.service(), shape) != null) {
                    complaints.add("two records describe " + shape.service().value() + "; " + shape.name()
                            + " is one of them");
                }
            } catch (IllegalArgumentException bad) {
                complaints.add(String.valueOf(bad.getMessage()));
            }
        }
        shapes.values().forEach(shape -> {
            boolean described = descriptor.service(shape.service()).isPresent()
                    || descriptor.circumstance(shape.service()).isPresent();
            if (!described) {
                complaints.add(
                        "record " + shape.name() + " is for " + shape.service().value() + ", which no file describes");
            }
            shape.parts().forEach(part -> codes(descriptor, shape, part, complaints));
        });
        descriptor.services().forEach(service -> form(service.code(), service.form(), shapes, complaints));
        descriptor.services().forEach(service -> needs(service, shapes, complaints));
        descriptor.paidTo().forEach((service, field) -> paidTo(service, field, shapes, complaints));
        descriptor.circumstances().forEach(type -> form(type.code(), type.form(), shapes, complaints));
        return complaints;
    }

    private static void codes(AreaDescriptor area, Shape shape, Part part, List<String> complaints) {
        if (part.list().isEmpty()) {
            return;
        }
        String name = part.list().substring(part.list().indexOf('.') + 1);
        boolean there = part.list().startsWith("core.")
                ? Languages.coreHasCodes(name)
                : part.list().startsWith(area.id() + ".") && area.codes().containsKey(name);
        if (!there) {
            complaints.add("record " + shape.name() + ", component " + part.name() + ": no code list " + part.list());
        }
    }

    private static void needs(ServiceType service, Map<ServiceCode, Shape> shapes, List<String> complaints) {
        List<String> known = Optional.ofNullable(shapes.get(service.code()))
                .map(Shape::names)
                .orElse(List.of());
        for (Step step : service.steps()) {
            step.needs().values().stream()
                    .flatMap(List::stream)
                    .filter(field -> !known.contains(field))
                    .forEach(field -> complaints.add("step " + step.name() + " of "
                            + service.code().value() + " needs " + field + ", which its record does not have"));
        }
    }

    private static void paidTo(
            ServiceCode service, String field, Map<ServiceCode, Shape> shapes, List<String> complaints) {
        boolean text = Optional.ofNullable(shapes.get(service))
                .flatMap(shape -> shape.part(field))
                .filter(part -> part.type() == FieldType.TEXT)
                .isPresent();
        if (!text) {
            complaints.add(
                    service.value() + " is paid to who is named in " + field + ", which is no text of its record");
        }
    }

    private static void form(
            ServiceCode code, List<FormGroup> form, Map<ServiceCode, Shape> shapes, List<String> complaints) {
        List<String> known =
                Optional.ofNullable(shapes.get(code)).map(Shape::names).orElse(List.of());
        for (FormGroup group : form) {
            group.fields().stream()
                    .filter(field -> !known.contains(field))
                    .forEach(field -> complaints.add(
                            "the form of " + code.value() + " names " + field + ", which its record does not have"));
        }
    }
}
