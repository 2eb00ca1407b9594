// @ts-check
/** Opening a case that is not mine, ending that, and judging it. */
import { html } from 'lit';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { toast } from '../kit/toast.js';
import { codes } from '../kit/words.js';
import { api } from '../api.js';
import { go } from '../router.js';

/** Tells the banner, which stands in the frame. */
const told = () => dispatchEvent(new CustomEvent('affianca-glass'));

/** By the number of a case, or by a person who is seen. @param {{number?: string, person?: number}} [what] */
export async function openGlass(what = {}) {
  const reasons = await codes('glass-reason');
  /** @type {any} */
  let opened;
  const done = await ask({
    title: t('glass.open'), text: html`<p>${t('glass.open.text')}</p>`, action: t('glass.open.act'),
    values: { number: what.number ?? '', minutes: '60' },
    groups: [{ fields: [
      ...(what.person ? [] : [{ name: 'number', type: 'TEXT', label: t('case.number'), help: t('glass.number.help'), required: true, most: 64 }]),
      { name: 'reason', type: 'CODE', label: t('glass.reason'), required: true, list: true, choices: reasons },
      { name: 'words', type: 'TEXT', label: t('glass.words'), help: t('glass.words.help'), required: true, most: 2000 },
      { name: 'minutes', type: 'CODE', label: t('glass.minutes'), required: true, list: true, choices: [15, 30, 60, 120, 240].map((n) => ({ code: String(n), label: t('glass.minutes.n', { n }) })) },
    ] }],
    save: async (v, key) => { opened = await api.post('break-glasses', { number: what.person ? '' : v.number ?? '', person: what.person, reason: v.reason, words: v.words ?? '', minutes: Number(v.minutes) }, { key }); },
  });
  if (!done) return;
  toast(t('glass.opened'));
  told();
  go(`/cases/${opened.caseId}`);
}

/** @param {any} glass @param {() => void} [after] */
export async function endGlass(glass, after) {
  await api.post(`break-glasses/${glass.id}/end`, undefined, { ifMatch: `"${glass.version}"` });
  toast(t('glass.ended'));
  told();
  after?.();
}

/** @param {any} glass @param {boolean} justified @param {() => void} after */
export async function judgeGlass(glass, justified, after) {
  const done = await ask({
    title: t(justified ? 'glass.justify' : 'glass.blame', { number: glass.caseNumber }), text: html`<p class="pre">${glass.words}</p>`, action: t('action.confirm'),
    groups: [{ fields: [{ name: 'words', type: 'TEXT', label: t('glass.verdict'), required: true, most: 2000 }] }],
    save: (v) => api.post(`break-glasses/${glass.id}/review`, { justified, words: v.words ?? '' }, { ifMatch: `"${glass.version}"` }),
  });
  if (done) { toast(t('glass.judged')); after(); }
}
