package org.affianca.engine.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.affianca.api.casefile.CaseFile;
import org.affianca.api.catalogue.Words;
import org.affianca.api.letter.LetterOrder;
import org.affianca.api.organisation.Organisation;
import org.affianca.api.organisation.Unit;
import org.affianca.api.time.Period;
import org.affianca.api.work.Common;
import org.affianca.api.work.Grant;
import org.affianca.api.work.Order;
import org.affianca.api.work.StepTaken;
import org.affianca.api.work.WorkSheet;
import org.affianca.engine.catalogue.LetterForm;
import org.affianca.engine.leaf.Days;
import org.affianca.engine.leaf.MemberLeafRow;

/** Gathers what a letter's words mean: the body, the file, the person, the work, the period, and what was asked. */
final class Facts {
    private final Organisation organisation;
    private final Words words;

    Facts(Organisation organisation, Words words) {
        this.organisation = organisation;
        this.words = words;
    }

    Values of(LetterForm form, LetterOrder order, CaseFile file, MemberLeafRow person, LocalDate today) {
        Values values = new Values(Locale.forLanguageTag(order.language()));
        values.put("body", organisation.name())
                .put("department", organisation.department())
                .put("unit", unit(file, values.in()))
                .put("today", Optional.of(today))
                .put("case.number", file.number())
                .put("case.opened", Optional.of(file.openedOn()))
                .put("case.manager", file.manager())
                .put("person.name", person.name() + " " + person.surname())
                .put("person.code", person.fiscalCode().orElse(""))
                .put("person.birth", person.birthDate())
                .put("person.address", person.address())
                .put("period.from", order.from())
                .put("period.until", order.until());
        form.questions().forEach(asked -> values.put("field." + asked.code(), answer(asked, order)));
        return values;
    }

    /** The issuer's lines of a letterhead. */
    List<String> issuer(CaseFile file, Locale in) {
        return java.util.stream.Stream.of(organisation.name(), organisation.department(), unit(file, in))
                .filter(line -> !line.isBlank())
                .distinct()
                .toList();
    }

    void tell(Values values, WorkSheet sheet) {
        Common common = sheet.work().common();
        Period period = common.period();
        values.put("record", String.valueOf(common.id().value()))
                .put("work.service", words.service(common.service(), values.in()))
                .put("work.from", Optional.of(period.from()))
                .put("work.until", period.until());
        if (sheet.work() instanceof Grant grant) {
            values.put("work.amount", Days.euro(grant.amount(), values.in()));
        }
        if (sheet.work() instanceof Order order) {
            values.put("work.authority", order.authority())
                    .put("work.reference", order.reference())
                    .put("work.notified", order.notifiedOn());
        }
        decision(sheet).ifPresent(step -> {
            values.put("work.decided", Optional.of(step.on())).put("work.reason", step.note());
            String service = common.service().word();
            step.outcome()
                    .ifPresentOrElse(
                            code -> values.put(
                                    "work.outcome",
                                    words.say(
                                            common.service().area(),
                                            service + ".outcome." + code.value(),
                                            values.in())),
                            () -> values.put(
                                    "work.outcome",
                                    words.say(common.service().area(), service + ".step." + step.step(), values.in())));
        });
    }

    /** The step that decided: the last with an outcome, or else the last that was taken. */
    static Optional<StepTaken> decision(WorkSheet sheet) {
        List<StepTaken> steps = sheet.history().stream()
                .filter(step -> step.definition().isEmpty())
                .toList();
        return steps.stream()
                .filter(step -> step.outcome().isPresent())
                .reduce((first, later) -> later)
                .or(() -> steps.stream().reduce((first, later) -> later));
    }

    private String unit(CaseFile file, Locale in) {
        return organisation.units(in).stream()
                .filter(unit -> unit.id().equals(file.unit()))
                .map(Unit::label)
                .findFirst()
                .orElse("");
    }

    private static String answer(LetterForm.Question asked, LetterOrder order) {
        String given = order.fields().getOrDefault(asked.code(), "");
        return asked.day() && !given.isBlank() ? Days.of(LocalDate.parse(given)) : given;
    }
}
