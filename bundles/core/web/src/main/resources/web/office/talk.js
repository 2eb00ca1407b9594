// @ts-check
/** Bringing a case to a gathering, and writing down what was advised. */
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { toast } from '../kit/toast.js';
import { api } from '../api.js';

/** @param {{gathering?: number, caseId?: number, choices: {code: string, label: string}[]}} what which of the two is chosen from the list */
export async function bring({ gathering, caseId, choices }) {
  const which = gathering ? 'caseId' : 'gathering';
  const done = await ask({ title: t('office.talk.new'), text: t('office.talk.lead'),
    groups: [{ fields: [
      { name: which, type: 'CODE', label: t(gathering ? 'office.case' : 'office.gathering'), required: true, choices, list: true },
      { name: 'question', type: 'TEXT', label: t('office.question'), required: true, most: 4000 },
    ] }],
    save: (v, key) => api.post(`gatherings/${gathering ?? v.gathering}/cases`, { caseId: caseId ?? Number(v.caseId), question: v.question }, { key }) });
  if (done) toast(t('office.kept'));
  return done;
}

/** @param {any} talk */
export async function advise(talk) {
  const done = await ask({ title: t('office.advise'), text: talk.question, values: { advice: talk.advice, followUp: talk.followUp },
    groups: [{ fields: [
      { name: 'advice', type: 'TEXT', label: t('office.advice'), required: true, most: 4000 },
      { name: 'followUp', type: 'DATE', label: t('office.followUp'), help: t('office.followUp.help') },
    ] }],
    save: (v) => api.put(`case-talks/${talk.id}/advice`, { advice: v.advice, followUp: v.followUp }, { ifMatch: `"${talk.version}"` }) });
  if (done) toast(t('office.kept'));
  return done;
}
