// @ts-check
/** Proposing that another unit or body takes a case over. */
import { html } from 'lit';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { toast } from '../kit/toast.js';
import { iso } from '../kit/value.js';
import { staff, units } from '../kit/words.js';
import { api } from '../api.js';

/** @param {any} file @param {() => void} after */
export async function proposeTransfer(file, after) {
  const [all, people] = await Promise.all([units(), staff()]);
  const done = await ask({
    title: t('transfer.propose'), text: html`<p>${t('transfer.propose.text')}</p>`, action: t('transfer.propose'),
    values: { answerBy: iso(new Date(Date.now() + 7 * 86400000)) },
    groups: [{ fields: [
      { name: 'unit', type: 'CODE', label: t('transfer.unit'), list: true, choices: all.filter((u) => u.code !== String(file.unit)) },
      { name: 'manager', type: 'CODE', label: t('transfer.manager'), help: t('transfer.manager.help'), list: true, choices: people },
      { name: 'body', type: 'TEXT', label: t('transfer.body'), help: t('transfer.body.help'), most: 200 },
      { name: 'reason', type: 'TEXT', label: t('transfer.reason'), help: t('transfer.reason.help'), required: true, most: 2000 },
      { name: 'answerBy', type: 'DATE', label: t('transfer.answerBy'), required: true },
    ] }],
    save: (v, key) => api.post(`cases/${file.id}/transfers`, { unit: v.unit ? Number(v.unit) : undefined, body: v.body ?? '', manager: v.manager ? Number(v.manager) : undefined, reason: v.reason, answerBy: v.answerBy }, { ifMatch: `"${file.version}"`, key }),
  });
  if (done) { toast(t('transfer.proposed')); after(); }
}
