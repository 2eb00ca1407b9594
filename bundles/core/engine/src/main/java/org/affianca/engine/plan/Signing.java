package org.affianca.engine.plan;

import java.time.LocalDate;
import java.util.List;
import org.affianca.api.Because;
import org.affianca.api.WorkId;
import org.affianca.api.plan.PlanState;
import org.affianca.api.plan.Signatory.Role;
import org.affianca.api.plan.Signature;
import org.affianca.api.plan.Signature.Answer;
import org.affianca.api.problem.Missing;
import org.affianca.api.problem.Refused;
import org.affianca.engine.check.Flaws;
import org.affianca.engine.plan.PlanEvents.Of;
import org.affianca.engine.plan.PlanEvents.PlanAgreed;
import org.affianca.engine.plan.PlanEvents.PlanEvent;
import org.affianca.engine.plan.PlanEvents.PlanNotSigned;
import org.affianca.engine.plan.PlanEvents.PlanRefused;
import org.affianca.engine.plan.PlanEvents.PlanSigned;

/** Writes down who answered what to a proposal; with the last signature that is needed it is agreed. */
final class Signing {
    private static final int REASON = 1000;

    private final PlanBooks books;
    private final Taking taking;

    Signing(PlanBooks books, Taking taking) {
        this.books = books;
        this.taking = taking;
    }

    void sign(WorkId id, int version, Signature given) {
        PlanRow plan = books.forWriting(id, version);
        VersionRow newest = books.newest(plan);
        Key key = books.key(plan, newest.number());
        SigningMapper.Row who = books.signing.of(key).stream()
                .filter(s -> s.number() == given.signatory())
                .findFirst()
                .orElseThrow(() -> new Missing("signatory"));
        mayAnswer(newest, who);
        check(newest, given);
        Signature signature = new Signature(
                given.signatory(),
                given.answer(),
                given.on(),
                given.how(),
                given.reason().strip());
        books.signing.answer(key, signature);
        List<SigningMapper.Row> now = books.signing.of(key);
        books.written(plan, event(plan, newest, given.answer()));
        if (newest.state() == PlanState.PROPOSED && isAgreed(now)) {
            int last = taking.inForce(plan, newest, PlanState.AGREED, lastSigned(now), "");
            books.written(plan, last, new PlanAgreed(Of.plan(plan), newest.number()));
        }
    }

    /** A proposal is answered to; once it holds, only those who were not asked to agree may still add their word. */
    private static void mayAnswer(VersionRow version, SigningMapper.Row who) {
        boolean late = version.state().isInForce() && who.signature().isEmpty();
        if (version.state() != PlanState.PROPOSED && !late) {
            throw new Refused(Because.of("plan-not-proposed"));
        }
    }

    private void check(VersionRow version, Signature given) {
        boolean signed = given.answer() == Answer.SIGNED;
        Flaws flaws = books.flaws()
                .past("/on", given.on(), books.today())
                .when(version.proposedOn().map(given.on()::isBefore).orElse(false), "/on", "before-the-proposal")
                .optionalProse("/reason", given.reason(), REASON)
                .when(!signed && given.reason().isBlank(), "/reason", "required");
        if (signed) {
            flaws.code("/how", "plan-signing", given.how());
        } else {
            flaws.when(!given.how().isBlank(), "/how", "only-for-a-signature");
        }
        flaws.orThrow();
    }

    private static boolean isAgreed(List<SigningMapper.Row> all) {
        boolean represented = all.stream().anyMatch(s -> s.role() == Role.REPRESENTATIVE && gave(s, Answer.SIGNED));
        return all.stream()
                .filter(SigningMapper.Row::required)
                .allMatch(s ->
                        gave(s, Answer.SIGNED) || s.role() == Role.PERSON && gave(s, Answer.UNABLE) && represented);
    }

    private static boolean gave(SigningMapper.Row who, Answer answer) {
        return who.signature().map(s -> s.answer() == answer).orElse(false);
    }

    private static LocalDate lastSigned(List<SigningMapper.Row> all) {
        return all.stream()
                .filter(SigningMapper.Row::required)
                .flatMap(s -> s.onDay().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static PlanEvent event(PlanRow plan, VersionRow version, Answer answer) {
        return switch (answer) {
            case SIGNED -> new PlanSigned(Of.plan(plan), version.number());
            case REFUSED -> new PlanRefused(Of.plan(plan), version.number());
            case UNABLE -> new PlanNotSigned(Of.plan(plan), version.number());
        };
    }
}
