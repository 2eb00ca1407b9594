// @ts-check
/** The states of a case and the questions asked on the way from one to the next. */
import { html } from 'lit';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { toast } from '../kit/toast.js';
import { codes } from '../kit/words.js';
import { iso } from '../kit/value.js';
import { api } from '../api.js';

const next = /** @type {Record<string, string[]>} */ ({
  DRAFT: ['IN_CHARGE', 'ARCHIVED'], ASSIGNED: ['IN_CHARGE', 'ARCHIVED'], IN_CHARGE: ['SUSPENDED', 'CLOSED'],
  SUSPENDED: ['IN_CHARGE', 'CLOSED'], CLOSED: ['IN_CHARGE'], ARCHIVED: [],
});

/** @param {string} state */
export const moves = (state) => next[state] ?? [];

/** @param {any} file @param {string} to @param {() => void} after */
export async function moveCase(file, to, after) {
  const closing = to === 'CLOSED';
  const taking = to === 'IN_CHARGE' && ['DRAFT', 'ASSIGNED'].includes(file.state);
  const [reasons, exits] = await Promise.all([
    closing ? codes('closure-reason') : taking ? codes('taking-charge') : [], closing ? codes('exit-situation') : [],
  ]);
  const done = await ask({
    title: t(`case.move.${to}.${file.state === 'CLOSED' || file.state === 'SUSPENDED' ? 'again' : 'first'}`),
    text: closing ? html`<p>${t('case.close.text')}</p>` : '',
    values: { on: iso() },
    groups: [{ fields: [
      { name: 'on', type: 'DATE', label: t('case.move.on'), required: true },
      ...(reasons.length ? [{ name: 'reason', type: 'CODE', label: t('case.move.reason'), required: true, choices: reasons, list: true }] : []),
      ...(exits.length ? [{ name: 'situationAtExit', type: 'CODE', label: t('case.move.exit'), required: true, choices: exits, list: true }] : []),
      { name: 'note', type: 'TEXT', label: t('case.move.note'), required: to === 'ARCHIVED' || file.state === 'CLOSED', most: 2000 },
    ] }],
    action: t('action.confirm'),
    save: (v) => api.post(`cases/${file.id}/state`, { to, on: v.on, reason: v.reason ?? '', situationAtExit: v.situationAtExit ?? '', note: v.note ?? '' }, { ifMatch: `"${file.version}"` }),
  });
  if (done) { toast(t(`case.moved.${to}`)); after(); }
}
