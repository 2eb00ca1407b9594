package org.affianca.area.adults.support;

import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;

/** The problems of an adult and the targets under which statistics count; several may hold. */
@Details("adults.social-support")
public record SocialSupport(
        @CodeList("core.need") String problem,
        @CodeList("core.need") Optional<String> otherProblem,
        @CodeList("target") String target,
        @CodeList("target") Optional<String> secondTarget,
        @CodeList("target") Optional<String> thirdTarget) {}
