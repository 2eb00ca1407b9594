package org.affianca.area.minors.report;

import java.util.Optional;
import org.affianca.api.area.CodeList;
import org.affianca.api.area.Details;

/** What SINBA asks about a child, in its codes: where it lives, learns and works, disability, with whom, the parents. */
@Details("minors.child-profile")
public record ChildProfile(
        @CodeList("sinba-child-condition") String condition,
        @CodeList("sinba-place-of-life") String placeOfLife,
        @CodeList("sinba-school") String school,
        @CodeList("sinba-work") Optional<String> employment,
        boolean disability,
        @CodeList("sinba-disability") Optional<String> disabilityType,
        @CodeList("sinba-certification") Optional<String> certification,
        boolean withMother,
        boolean withFather,
        boolean withSiblings,
        boolean withGrandparent,
        boolean withPartner,
        boolean withOthers,
        @CodeList("sinba-schooling") Optional<String> motherSchooling,
        @CodeList("sinba-occupation") Optional<String> motherOccupation,
        @CodeList("sinba-schooling") Optional<String> fatherSchooling,
        @CodeList("sinba-occupation") Optional<String> fatherOccupation) {}
