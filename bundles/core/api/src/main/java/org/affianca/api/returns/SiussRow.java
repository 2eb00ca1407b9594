package org.affianca.api.returns;

import java.util.List;
import org.affianca.api.CaseId;
import org.affianca.api.PersonId;
import org.affianca.api.ServiceCode;
import org.affianca.api.WorkId;

/**
 * What SIUSS is told of one beneficiary and one benefit: all that was paid for a work between two days.
 *
 * @param unit the label of the unit that follows the case
 * @param items what is known, in the order of {@link #ATTRIBUTES}
 * @param gaps why it cannot be sent; empty when it can
 */
public record SiussRow(
        WorkId work,
        CaseId caseId,
        String caseNumber,
        String unit,
        ServiceCode service,
        PersonId person,
        String personLabel,
        List<ReturnValue> items,
        List<SiussGap> gaps) {
    /** All attributes of a row, by the names and in the order of the layout. */
    public static final List<String> ATTRIBUTES = List.of(
            "CodiceFiscale",
            "Cognome",
            "Nome",
            "AnnoNascita",
            "LuogoNascita",
            "Genere",
            "CodiceCittadinanza",
            "PresenzaProvaMezzi",
            "CaratterePrestazione",
            "NumeroProtocolloDSU",
            "AnnoProtocolloDSU",
            "DataDSU",
            "CodicePrestazione",
            "DenominazionePrestazione",
            "ProtocolloDomanda",
            "DataInizioPrestazione",
            "DataFinePrestazione",
            "DataErogazionePrestazione",
            "ImportoPrestazione",
            "ImportoMensile",
            "PeriodoErogazione",
            "PresaCarico",
            "AreaUtenza");

    public SiussRow {
        items = List.copyOf(items);
        gaps = List.copyOf(gaps);
    }

    /** Whether it can be sent. */
    public boolean isWhole() {
        return gaps.isEmpty();
    }
}
