package org.affianca.engine.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.affianca.api.OrganisationId;
import org.affianca.api.figure.OwnValue;
import org.affianca.engine.db.Mappers;

/** What an organisation has set of its figures, or of the terms of its norms, the latest beginning first. */
public final class OwnValues {
    private final FigureMapper sql;
    private final About about;

    public OwnValues(Mappers mappers, About about) {
        this.sql = mappers.of(FigureMapper.class);
        this.about = about;
    }

    /** By code. */
    public Map<String, List<OwnValue>> all(OrganisationId organisation) {
        return sql.all(organisation, about).stream()
                .collect(Collectors.groupingBy(
                        FigureMapper.Row::code, Collectors.mapping(FigureMapper.Row::value, Collectors.toList())));
    }

    public List<OwnValue> of(OrganisationId organisation, String code) {
        return sql.of(organisation, about, code).stream()
                .map(FigureMapper.Row::value)
                .toList();
    }
}
