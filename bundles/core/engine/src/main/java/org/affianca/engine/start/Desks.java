package org.affianca.engine.start;

import org.affianca.api.assessment.AssessmentDesk;
import org.affianca.api.assessment.Instruments;
import org.affianca.api.casefile.CaseDesk;
import org.affianca.api.casefile.CaseFiles;
import org.affianca.api.catalogue.Catalogue;
import org.affianca.api.diary.Diary;
import org.affianca.api.facility.FacilityRegister;
import org.affianca.api.intake.ContactDesk;
import org.affianca.api.person.PersonRegister;
import org.affianca.api.plan.PlanDesk;
import org.affianca.api.plan.Plans;
import org.affianca.api.referral.ReferralDesk;
import org.affianca.api.report.ReportDesk;
import org.affianca.api.task.Tasks;
import org.affianca.api.work.WorkDesk;
import org.affianca.api.work.Works;

/** The services a day in the office goes through. */
record Desks(
        PersonRegister register,
        ContactDesk contacts,
        CaseDesk caseDesk,
        CaseFiles files,
        Diary diary,
        Tasks tasks,
        Catalogue catalogue,
        FacilityRegister facilities,
        WorkDesk workDesk,
        Works works,
        PlanDesk planDesk,
        Plans plans,
        Instruments instruments,
        AssessmentDesk assessmentDesk,
        ReportDesk reports,
        ReferralDesk referrals) {}
