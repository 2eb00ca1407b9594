// @ts-check
/** How we know that something is so: words, and a document of one of the person's cases. */
import { html } from 'lit';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { api } from '../api.js';
import { is } from '../session.js';

/** The two fields; the documents are those of the latest cases. @param {number} person @param {any} [now] @param {boolean} [needed] */
export async function evidenceFields(person, now, needed = false) {
  const cases = is('worker', 'coordinator') ? (await api.get('cases', { query: { person, limit: 5 } })).items : [];
  const lists = await Promise.all(cases.map((/** @type {any} */ c) => api.get(`cases/${c.id}/documents`)));
  const choices = lists.flatMap(({ items }, i) => items.map((/** @type {any} */ d) => ({ code: String(d.id), label: `${d.name} (${cases[i].number})` })));
  const kept = now?.document && !choices.some(({ code }) => code === String(now.document)) ? [{ code: String(now.document), label: t('circumstance.document.kept') }] : [];
  return [
    { name: 'evidence.text', type: 'TEXT', label: t('circumstance.evidence'), help: t('circumstance.evidence.help'), required: needed && !choices.length && !kept.length, most: 2000, wide: true },
    ...(choices.length || kept.length ? [{ name: 'evidence.document', type: 'CODE', label: t('circumstance.document'), list: true, choices: [...kept, ...choices] }] : []),
  ];
}

/** @param {any} now */
export const evidenceValues = (now) => ({ 'evidence.text': now?.text, 'evidence.document': now?.document ? String(now.document) : undefined });
/** @param {any} v */
export const evidenceBody = (v) => ({ text: v['evidence.text'] ?? '', document: v['evidence.document'] ? Number(v['evidence.document']) : undefined });
/** @param {any} evidence */
export const evidenceLine = (evidence) => html`${evidence?.text ?? ''}${evidence?.document ? html` <a href="/api/documents/${evidence.document}/content" download>${icon('file')}${t('circumstance.document')}</a>` : ''}`;
