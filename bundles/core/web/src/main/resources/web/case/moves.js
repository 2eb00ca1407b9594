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

/** The list of reasons a move asks for, if any. @param {any} file @param {string} to */
function reasonList(file, to) {
  if (to === 'CLOSED') return 'closure-reason';
  if (to === 'SUSPENDED') return 'suspension-reason';
  return to === 'IN_CHARGE' && file.state !== 'SUSPENDED' ? 'taking-charge' : undefined;
}

/** What stands against closing, said before anybody tries. @param {any} closing */
const standing = (closing) => html`${closing.against.length ? html`<p>${t('case.close.against')}</p><ul>${closing.against.map((/** @type {any} */ r) => html`<li>${r.detail}</li>`)}</ul>` : html`<p>${t('case.close.free')}</p>`}
  ${closing.remarks.map((/** @type {any} */ r) => html`<p class="soft">${r.detail}</p>`)}`;

/** @param {any} file @param {string} to @param {() => void} after */
export async function moveCase(file, to, after) {
  const closing = to === 'CLOSED' || to === 'ARCHIVED';
  const list = reasonList(file, to);
  const taking = list === 'taking-charge';
  const [reasons, exits, bases, preview] = await Promise.all([
    list ? codes(list) : [], to === 'CLOSED' ? codes('exit-situation') : [], taking ? codes('legal-basis') : [],
    closing ? api.get(`cases/${file.id}/closing`) : undefined,
  ]);
  const done = await ask({
    title: t(`case.move.${to}.${file.state === 'CLOSED' || file.state === 'SUSPENDED' ? 'again' : 'first'}`),
    text: preview ? standing(preview) : '',
    values: { on: iso() },
    groups: [{ fields: [
      { name: 'on', type: 'DATE', label: t('case.move.on'), required: true },
      ...(reasons.length ? [{ name: 'reason', type: 'CODE', label: t('case.move.reason'), required: true, choices: reasons, list: true }] : []),
      ...(taking ? [{ name: 'legalBasis', type: 'CODE', label: t('case.legalBasis'), required: true, choices: bases, list: true }] : []),
      ...(to === 'SUSPENDED' ? [{ name: 'review', type: 'DATE', label: t('case.review'), help: t('case.review.help'), required: true }] : []),
      ...(exits.length ? [{ name: 'situationAtExit', type: 'CODE', label: t('case.move.exit'), required: true, choices: exits, list: true }] : []),
      { name: 'note', type: 'TEXT', label: t('case.move.note'), required: to === 'ARCHIVED' || file.state === 'CLOSED', most: 2000 },
      ...(preview?.mayOverride ? [{ name: 'override', type: 'TEXT', label: t('case.override'), help: t('case.override.help'), most: 2000 }] : []),
    ] }],
    action: t('action.confirm'),
    save: (v) => api.post(`cases/${file.id}/state`, { to, on: v.on, reason: v.reason ?? '', situationAtExit: v.situationAtExit ?? '', note: v.note ?? '', legalBasis: v.legalBasis ?? '', review: v.review, override: v.override ?? '' }, { ifMatch: `"${file.version}"` }),
  });
  if (done) { toast(t(`case.moved.${to}`)); after(); }
}
