// @ts-check
/** What a municipality sets of its own beside what an area ships, figures and lengths of terms alike: dated, with its source. */
import { html } from 'lit';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date } from '../kit/value.js';
import { is } from '../session.js';
import { api } from '../api.js';

/**
 * @typedef {{path: string, label: string, help: string, told: (value: any) => unknown, whole?: boolean, note?: string, done: () => void}} Settable
 *   what is set: its address, its name, what its number counts, how a value reads, and what to do when it was set
 */

/** @param {any} value */
export const days = (value) => (value.until ? t('figures.fromUntil', { from: value.from ? date(value.from) : '…', until: date(value.until) }) : value.from ? t('figures.since', { from: date(value.from) }) : t('figures.always'));

/** @param {Settable} what */
async function set(what) {
  const done = await ask({
    title: t('figures.set'), text: html`<p>${what.label}</p>${what.note ? html`<p>${what.note}</p>` : ''}`, values: { confirmed: true },
    groups: [{ fields: [
      { name: 'value', type: what.whole ? 'INT' : 'DECIMAL', label: t('figures.value'), help: what.help, required: true, least: what.whole ? 1 : 0 },
      { name: 'from', type: 'DATE', label: t('figures.from'), required: true },
      { name: 'until', type: 'DATE', label: t('figures.until') },
      { name: 'source', type: 'TEXT', label: t('figures.source'), required: true, most: what.whole ? 200 : 500 },
      { name: 'confirmed', type: 'BOOLEAN', label: t('figures.confirmed') }] }],
    save: (v, key) => api.post(`${what.path}/values`, { value: v.value, from: v.from, until: v.until ?? undefined, source: v.source ?? '', confirmed: v.confirmed === true }, { key }),
  });
  if (done) { toast(t('figures.saved')); what.done(); }
}

/** @param {Settable} what @param {any} own */
async function withdraw(what, own) {
  const done = await ask({ title: t('figures.withdraw'), text: html`<p>${what.label}: ${what.told(own.value)}, ${days(own.value)}</p>${what.note ? html`<p>${what.note}</p>` : ''}`, action: t('figures.withdraw'), save: (_, key) => api.post(`${what.path}/values/${own.id}/withdrawal`, undefined, { key, ifMatch: `"${own.version}"` }) });
  if (done) { toast(t('figures.withdrawn')); what.done(); }
}

/** The button by which an administrator sets a value. @param {Settable} what */
export const setButton = (what) => (is('administrator') ? html`<button type="button" class="btn btn-sm btn-outline-primary" aria-label="${t('figures.set')}: ${what.label}" @click=${() => set(what)}>${t('figures.set')}</button>` : '');

/** The values that hold or will hold, a line each. @param {Settable} what @param {any[]} own */
export const ownLines = (what, own) => own.filter((o) => !o.withdrawn).map((o) => html`<li>${tag(t('figures.own'), 'blue')} ${what.told(o.value)} · ${days(o.value)} ${is('administrator') ? html`<button type="button" class="btn btn-sm btn-outline-primary" aria-label="${t('figures.withdraw')}: ${what.label}, ${what.told(o.value)}" @click=${() => withdraw(what, o)}>${t('figures.withdraw')}</button>` : ''}</li>`);
