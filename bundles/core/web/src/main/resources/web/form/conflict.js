// @ts-check
/** Somebody else saved first: who and when, field by field, and a choice; nobody's words are lost silently. */
import { html } from 'lit';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { Problem } from '../kit/problem.js';
import { dateTime, nothing } from '../kit/value.js';

/** @param {any} value */
const plain = (value) => (value === undefined || value === null || value === '' ? nothing : typeof value === 'object' ? Object.values(value).filter(Boolean).join(' – ') || nothing : String(value));

/**
 * @param {unknown} problem
 * @param {{read: () => Promise<any>, mine: Record<string, any>, theirsOf?: (fresh: any) => Record<string, any>, label: (name: string) => string, write?: (name: string, value: any) => string}} about
 * @returns {Promise<{keepMine: boolean, theirs: any} | undefined>} undefined when the person wants to look first
 */
export async function conflict(problem, { read, mine, theirsOf = (fresh) => fresh, label, write = (_, value) => plain(value) }) {
  if (!(problem instanceof Problem) || !problem.stale) throw problem;
  const fresh = await read();
  const theirs = theirsOf(fresh);
  const differing = Object.keys(mine).filter((name) => JSON.stringify(mine[name] ?? '') !== JSON.stringify(theirs[name] ?? ''));
  let keepMine = true;
  const done = await ask({
    title: t('conflict.title'), wide: true, action: t('conflict.mine'),
    text: html`<p>${t('conflict.text', { who: problem.body.changedBy ?? t('conflict.somebody'), when: dateTime(problem.body.changedAt) })}</p><br>
      <div class="scroll" role="region" tabindex="0" aria-label=${t('conflict.title')}><table class="list compare"><caption class="visually-hidden">${t('conflict.title')}</caption><thead><tr><th scope="col">${t('conflict.field')}</th><th scope="col">${t('conflict.yours')}</th><th scope="col">${t('conflict.theirs')}</th></tr></thead>
      <tbody>${differing.map((name) => html`<tr><th scope="row">${label(name)}</th><td>${write(name, mine[name])}</td><td>${write(name, theirs[name])}</td></tr>`)}</tbody></table></div>
      ${differing.length ? '' : html`<p>${t('conflict.same')}</p>`}<br>
      <button type="button" class="btn btn-outline-primary" @click=${(/** @type {Event} */ e) => { keepMine = false; /** @type {any} */ (e.target).closest('af-ask').end(true); }}>${t('conflict.take')}</button>`,
    save: async () => {},
  });
  return done ? { keepMine, theirs: fresh } : undefined;
}
