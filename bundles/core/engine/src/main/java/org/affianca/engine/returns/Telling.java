package org.affianca.engine.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.affianca.api.Because;
import org.affianca.api.money.Money;
import org.affianca.api.returns.Attributes;
import org.affianca.api.returns.ReturnValue;
import org.affianca.api.returns.SiussCodes;
import org.affianca.api.returns.SiussGap;
import org.affianca.api.returns.SiussPlace;

/** Writes one row of SIUSS (layout 201812) and says what it lacks. */
final class Telling {
    /** What the layout takes: omocodia in the last three digits, no deeper; or the provisional code of eleven digits. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{6}[0-9]{2}[A-Z][0-9]{2}[A-Z][A-Z0-9]{3}[A-Z]|[0-9]{11}");

    private static final Pattern BELFIORE = Pattern.compile("[A-Z][0-9]{3}");
    private static final Pattern WHOLE_KEY = Pattern.compile("[A-Z]{6}[0-9]{2}[A-Z][0-9]{2}([A-Z][0-9]{3})[A-Z]");
    /** Benefits that are told of people in charge alone. */
    private static final Pattern OF_CHARGE = Pattern.compile("A2\\.(1[6-9]|2[0-9])(\\..*)?");

    private static final String OF_AN_EVENT = "A1.05.01";
    private static final String BY_ISEE = "1";
    private static final int LONGEST_NAME = 36;
    private static final int LONGEST_PROTOCOL = 32;
    private static final int SHORTEST_BENEFIT_NAME = 10;
    private static final int MOST_MONTHS = 12;

    private final PaidRow row;
    private final Attributes told = new Attributes();
    private final List<SiussGap> gaps = new ArrayList<>();

    Telling(PaidRow row) {
        this.row = row;
    }

    /** Says all that is known; {@code named} is what the benefit is called where the codes have no name of their own. */
    Telling tell(
            Optional<SiussCodes> codes,
            String named,
            Optional<SiussMapper.Declared> declaration,
            CountryNumbers countries) {
        beneficiary(countries);
        if (codes.isEmpty()) {
            gap(SiussPlace.SERVICE, "siuss-unmapped");
        } else {
            benefit(codes.get(), named, declaration);
            amounts(codes.get());
        }
        charge(codes);
        return this;
    }

    List<ReturnValue> items() {
        return told.values();
    }

    List<SiussGap> gaps() {
        return gaps;
    }

    private void beneficiary(CountryNumbers countries) {
        when(row.fiscalCode().isEmpty(), SiussPlace.PERSON, "siuss-fiscal-code-missing");
        when(
                row.fiscalCode().filter(code -> !CODE.matcher(code).matches()).isPresent(),
                SiussPlace.PERSON,
                "siuss-fiscal-code-deep");
        when(
                Math.max(row.surname().length(), row.name().length()) > LONGEST_NAME,
                SiussPlace.PERSON,
                "siuss-name-too-long");
        Optional<String> birthPlace = birthPlace();
        when(row.birthDate().isEmpty(), SiussPlace.PERSON, "siuss-birth-missing");
        when(birthPlace.isEmpty(), SiussPlace.PERSON, "siuss-birth-place-missing");
        when(row.sex().isEmpty(), SiussPlace.PERSON, "siuss-sex-missing");
        told.code("CodiceFiscale", row.fiscalCode())
                .code("Cognome", Optional.of(row.surname()))
                .code("Nome", Optional.of(row.name()))
                .number("AnnoNascita", row.birthDate().map(LocalDate::getYear))
                .code("LuogoNascita", birthPlace);
        if (!row.sex().isEmpty()) {
            told.claim("Genere", row.sex().equals("M"));
        }
        told.code("CodiceCittadinanza", Optional.of(countries.of(row.citizenship())));
    }

    /** The register may have a place in words; the fiscal code has its letters and digits. */
    private Optional<String> birthPlace() {
        return Optional.of(row.birthPlace())
                .filter(place -> BELFIORE.matcher(place).matches())
                .or(() -> row.fiscalKey()
                        .map(WHOLE_KEY::matcher)
                        .filter(Matcher::matches)
                        .map(match -> match.group(1)));
    }

    private void benefit(SiussCodes codes, String named, Optional<SiussMapper.Declared> declaration) {
        String code = codes.benefit().isEmpty() ? row.benefit() : codes.benefit();
        String name = codes.name().isEmpty() ? named : codes.name();
        when(codes.meansTest().isEmpty(), SiussPlace.SERVICE, "siuss-means-test-missing");
        when(code.isEmpty(), SiussPlace.SERVICE, "siuss-benefit-missing");
        when(code.equals(OF_AN_EVENT), SiussPlace.WORK, "siuss-event-day-unknown");
        when(name.length() < SHORTEST_BENEFIT_NAME, SiussPlace.SERVICE, "siuss-name-short");
        when(row.protocol().isBlank(), SiussPlace.WORK, "siuss-protocol-missing");
        when(row.protocol().length() > LONGEST_PROTOCOL, SiussPlace.WORK, "siuss-protocol-too-long");
        told.number("PresenzaProvaMezzi", codes.meansTest()).number("CaratterePrestazione", codes.character());
        if (codes.meansTest().map(String::valueOf).filter(BY_ISEE::equals).isPresent()) {
            told.code("NumeroProtocolloDSU", declaration.map(SiussMapper.Declared::dsu))
                    .number(
                            "AnnoProtocolloDSU",
                            declaration.map(SiussMapper.Declared::signedOn).map(LocalDate::getYear))
                    .day("DataDSU", declaration.map(SiussMapper.Declared::signedOn));
        }
        told.code("CodicePrestazione", Optional.of(code))
                .code("DenominazionePrestazione", Optional.of(name))
                .code("ProtocolloDomanda", Optional.of(row.protocol()));
    }

    /** Once: on which day and how much. Again and again: from when until when, for how many months, how much a month. */
    private void amounts(SiussCodes codes) {
        int character = codes.character().orElse(0);
        if (character == SiussCodes.PERIODIC) {
            when(row.untilDay().isEmpty(), SiussPlace.WORK, "siuss-end-missing");
            when(row.months() > MOST_MONTHS, SiussPlace.WORK, "siuss-months-many");
            told.day("DataInizioPrestazione", Optional.of(row.fromDay())).day("DataFinePrestazione", row.untilDay());
        } else if (character == SiussCodes.OCCASIONAL) {
            told.day("DataErogazionePrestazione", Optional.of(row.paidOn()));
        } else {
            gap(SiussPlace.SERVICE, "siuss-character-missing");
        }
        told.money("ImportoPrestazione", Optional.of(row.amount()));
        if (character == SiussCodes.PERIODIC) {
            told.money("ImportoMensile", Optional.of(monthly())).number("PeriodoErogazione", Optional.of(row.months()));
        }
    }

    private Money monthly() {
        return new Money(BigDecimal.valueOf(row.cents())
                .divide(BigDecimal.valueOf(row.months()), RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** Taking in charge is somebody's act: while a case is open and nobody has decided, neither yes nor no is true. */
    private void charge(Optional<SiussCodes> codes) {
        boolean charged = row.charges() > 0;
        if (!charged && row.undecided() > 0) {
            gap(SiussPlace.CASE, "siuss-charge-unknown");
            return;
        }
        told.claim("PresaCarico", charged);
        Optional<Integer> area = codes.flatMap(SiussCodes::area);
        if (charged) {
            when(codes.isPresent() && area.isEmpty(), SiussPlace.SERVICE, "siuss-area-missing");
            told.number("AreaUtenza", area);
        } else {
            String code = codes.map(SiussCodes::benefit).orElse("");
            when(
                    OF_CHARGE.matcher(code.isEmpty() ? row.benefit() : code).matches(),
                    SiussPlace.CASE,
                    "siuss-charge-needed");
        }
    }

    private void when(boolean lacks, SiussPlace where, String why) {
        if (lacks) {
            gap(where, why);
        }
    }

    private void gap(SiussPlace where, String why) {
        gaps.add(new SiussGap(where, Because.of(why)));
    }
}
