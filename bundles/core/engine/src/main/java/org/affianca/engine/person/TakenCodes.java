package org.affianca.engine.person;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.affianca.api.Because;
import org.affianca.api.PersonId;
import org.affianca.api.person.FiscalCode;
import org.affianca.api.person.PersonData;
import org.affianca.api.problem.Flaw;
import org.affianca.engine.access.Viewer;
import org.affianca.engine.db.Mappers;

/** Whether a fiscal code, in any of its homocody variants, belongs to somebody else already. */
final class TakenCodes {
    private final SearchMapper sql;

    TakenCodes(Mappers mappers) {
        this.sql = mappers.of(SearchMapper.class);
    }

    /** Names the other person only to who may see that person. */
    Optional<Flaw> flaw(Viewer viewer, PersonData data, Optional<PersonId> self) {
        Optional<String> key = data.fiscalCode().map(FiscalCode::withoutHomocody);
        Optional<PersonId> owner = key.flatMap(
                        k -> sql.owners(viewer, k).stream().findFirst())
                .map(LabelRow::id)
                .filter(id -> self.filter(id::equals).isEmpty());
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sql.byCodes(viewer, Set.of(key.orElseThrow())).stream()
                .findFirst()
                .map(TakenCodes::by)
                .orElseGet(TakenCodes::byAnother));
    }

    /** Whose the code is, when the viewer does not see that person. */
    Optional<PersonId> unseen(Viewer viewer, PersonData data) {
        Optional<String> key = data.fiscalCode().map(FiscalCode::withoutHomocody);
        return key.filter(k -> sql.byCodes(viewer, Set.of(k)).isEmpty())
                .flatMap(k -> sql.owners(viewer, k).stream().findFirst())
                .map(LabelRow::id);
    }

    static Flaw byAnother() {
        return Flaw.at("/fiscalCode", "fiscal-code-taken-unseen");
    }

    private static Flaw by(SummaryRow owner) {
        Map<String, Object> values = Map.of(
                "person", owner.surname() + " " + owner.name(), "id", owner.id().value());
        return new Flaw("/fiscalCode", new Because("fiscal-code-taken", values));
    }
}
