package org.affianca.rest.repayments;

import org.affianca.api.repayment.Debt;
import org.affianca.api.repayment.RepaymentTerms;

/** What is agreed: what is owed back, and how it is divided. */
public record RepaymentAsked(Debt debt, RepaymentTerms terms) {}
