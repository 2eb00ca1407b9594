package org.affianca.engine.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.affianca.api.ContactId;
import org.affianca.api.OrganisationId;
import org.affianca.api.intake.ContactData;
import org.affianca.api.intake.UnmetDemand;
import org.affianca.engine.db.Mappers;

/** The lists that hang on contacts, read for a whole page at once and kept version by version. */
final class ContactParts {
    private final PartMapper sql;

    ContactParts(Mappers mappers) {
        this.sql = mappers.of(PartMapper.class);
    }

    /** The lists of some contacts; a contact without lines has no entry. */
    record Read(
            Map<ContactId, List<String>> themes,
            Map<ContactId, List<String>> papers,
            Map<ContactId, List<UnmetDemand>> unmet) {}

    Read of(OrganisationId organisation, List<ContactId> ids) {
        return new Read(
                lines(sql.themes(organisation, ids)),
                lines(sql.papers(organisation, ids)),
                sql.unmet(organisation, ids).stream()
                        .collect(groupingBy(
                                PartMapper.Unmet::contactId,
                                mapping(
                                        line -> new UnmetDemand(line.service(), line.reason(), line.remark()),
                                        toList()))));
    }

    void write(OrganisationId organisation, ContactId id, int version, ContactData data) {
        if (!data.themes().isEmpty()) {
            sql.insertThemes(organisation, id, version, data.themes());
        }
        if (!data.paperwork().isEmpty()) {
            sql.insertPapers(organisation, id, version, data.paperwork());
        }
        if (!data.unmet().isEmpty()) {
            sql.insertUnmet(organisation, id, version, data.unmet());
        }
    }

    /** @param version the last one in which the lines so far stood */
    void end(OrganisationId organisation, ContactId id, int version) {
        sql.endThemes(organisation, id, version);
        sql.endPapers(organisation, id, version);
        sql.endUnmet(organisation, id, version);
    }

    private static Map<ContactId, List<String>> lines(List<PartMapper.Line> lines) {
        return lines.stream().collect(groupingBy(PartMapper.Line::contactId, mapping(PartMapper.Line::code, toList())));
    }
}
