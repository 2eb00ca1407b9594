package org.affianca.area.housing.forfeiture;

import java.time.LocalDate;
import java.util.Optional;
import org.affianca.api.PersonId;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;
import org.affianca.api.area.Length;
import org.affianca.api.money.Money;

/** Why a tenancy of public housing shall end, and the acts of its procedure. What the social service knows stands elsewhere. */
@Details("housing.forfeiture")
public record Forfeiture(
        ForfeitureKind measure,
        @CodeList("forfeiture-cause") String cause,
        LocalDate ascertainedOn,
        @Length(120) String ascertainedBy,
        @Length(120) String dwelling,
        Optional<PersonId> undeclaredMember,
        Optional<LocalDate> memberLeftOn,
        Optional<Money> arrears,
        @Length(60) Optional<String> noticeReference,
        Optional<LocalDate> noticeOn,
        Optional<LocalDate> defenceOn,
        @Length(60) Optional<String> defenceReference,
        @Length(120) Optional<String> suspensionAct,
        @Length(60) Optional<String> actReference,
        Optional<LocalDate> actOn,
        Optional<LocalDate> releaseBy,
        @Length(120) Optional<String> appealTo) {}
