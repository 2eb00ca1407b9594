// @ts-check
/** The versions of a list's rules: read, drafted, tried on those who wait, published. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { ask } from '../kit/ask.js';
import { language, t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { facts } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { toast } from '../kit/toast.js';
import { dateTime } from '../kit/value.js';
import { api } from '../api.js';
import { numberOf } from '../form/parse.js';
import { points, ruleTag, whose } from './queue-tags.js';

const kinds = ['YES_NO', 'CHOICE', 'PER_UNIT', 'BANDS', 'WAITING', 'BY_RULE'];
const acts = ['NONE', 'POINTS', 'LAST', 'SUSPENDED', 'REMOVED'];
const banded = (/** @type {any} */ c) => c.kind === 'CHOICE' || c.kind === 'BANDS';

/** Brackets stand one a line: code or limit; label; points. @param {any} c */
const lines = (c) => c.brackets.map((/** @type {any} */ b) => `${c.kind === 'CHOICE' ? b.code : b.upTo ?? ''}; ${b.label}; ${b.points}`).join('\n');

/** @param {any} c */
const brackets = (c) => (banded(c) ? String(c.lines ?? '').split('\n').filter((l) => l.trim()) : []).map((line) => {
  const [first = '', label = '', worth = '0'] = line.split(';').map((part) => part.trim());
  return { code: c.kind === 'CHOICE' ? first : '', label, labelEn: '', upTo: c.kind === 'BANDS' && first ? numberOf(first) ?? 0 : undefined, points: numberOf(worth) ?? 0 };
});

/** @param {any} v */
const body = (v) => ({
  criteria: (v.criteria ?? []).map((/** @type {any} */ c) => ({ code: c.code ?? '', kind: c.kind ?? 'YES_NO', label: c.label ?? '', labelEn: c.labelEn ?? '', source: c.source ?? '', points: c.points ?? 0, most: c.most, expires: Boolean(c.expires), brackets: brackets(c) })),
  ties: (v.ties ?? []).map((/** @type {any} */ x) => ({ criterion: x.criterion ?? '', lowestFirst: Boolean(x.lowestFirst) })),
  setbacks: (v.setbacks ?? []).map((/** @type {any} */ s) => ({ act: s.act ?? 'NONE', points: s.points ?? 0, days: Number(s.days ?? 0) })),
  silenceRefuses: Boolean(v.silenceRefuses), answerDays: Number(v.answerDays ?? 0),
});

/** @param {any} r */
const values = (r) => ({ ...r, criteria: r.criteria.map((/** @type {any} */ c) => ({ ...c, lines: lines(c) })) });

class WaitingRules extends Screen {
  static properties = { list: { attribute: false }, preview: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.list = undefined;
    /** @type {any} */
    this.preview = undefined;
  }

  async load() {
    const [versions, tables] = await Promise.all([api.get(`waiting-lists/${this.list.id}/rules`), api.get('points-tables')]);
    this.versions = versions.items;
    this.tables = tables.items.filter((/** @type {any} */ one) => one.services.some((/** @type {string} */ service) => this.list.services.includes(service)));
    const draft = this.versions.find((/** @type {any} */ v) => v.state === 'DRAFT');
    this.preview = draft && this.list.mayKeep ? await api.get(`waiting-lists/${this.list.id}/rules/${draft.number}/preview`) : undefined;
  }

  /** @param {any} [draft] @param {any} [table] points that an area proposes, to begin from */
  async write(draft, table) {
    const from = draft ?? table ?? this.versions?.[0];
    const done = await ask({
      title: t(draft ? 'queue.rules.edit' : 'queue.rules.new'), wide: true, values: from ? values(from.rules) : { answerDays: 10, criteria: [] },
      names: {}, groups: [{ fields: [
        { name: 'criteria', type: 'ROWS', label: t('queue.criteria'), help: t('queue.criteria.help'), one: t('queue.criterion'), addLabel: t('queue.criterion.add'), wide: true, fresh: { kind: 'YES_NO', points: 1 }, fields: [
          { name: 'code', type: 'TEXT', label: t('queue.criterion.code'), required: true, most: 64 },
          { name: 'label', type: 'TEXT', label: t('queue.criterion.label'), required: true, most: 200 },
          { name: 'kind', type: 'CODE', label: t('queue.criterion.kind'), required: true, list: true, choices: kinds.map((code) => ({ code, label: t(`queue.kind.${code}`) })) },
          { name: 'points', type: 'DECIMAL', label: t('queue.points') },
          { name: 'most', type: 'DECIMAL', label: t('queue.criterion.most') },
          { name: 'expires', type: 'BOOLEAN', label: t('queue.criterion.expires') },
          { name: 'source', type: 'TEXT', label: t('queue.criterion.source'), most: 200 },
          { name: 'labelEn', type: 'TEXT', label: t('queue.criterion.labelEn'), most: 200 },
          { name: 'lines', type: 'TEXT', label: t('queue.criterion.brackets'), help: t('queue.criterion.brackets.help'), most: 8000, wide: true }] },
        { name: 'ties', type: 'ROWS', label: t('queue.ties'), help: t('queue.ties.help'), one: t('queue.tie'), addLabel: t('queue.tie.add'), wide: true, fresh: { lowestFirst: true }, fields: [
          { name: 'criterion', type: 'TEXT', label: t('queue.criterion.code'), required: true, most: 64 },
          { name: 'lowestFirst', type: 'BOOLEAN', label: t('queue.tie.lowest') }] },
        { name: 'setbacks', type: 'ROWS', label: t('queue.setbacks'), help: t('queue.setbacks.help'), one: t('queue.setback'), addLabel: t('queue.setback.add'), wide: true, fresh: { act: 'POINTS' }, fields: [
          { name: 'act', type: 'CODE', label: t('queue.setback.act'), required: true, list: true, choices: acts.map((code) => ({ code, label: t(`queue.act.${code}`) })) },
          { name: 'points', type: 'DECIMAL', label: t('queue.points') },
          { name: 'days', type: 'INT', label: t('queue.setback.days') }] },
        { name: 'answerDays', type: 'INT', label: t('queue.answerDays'), required: true, least: 1, most: 180 },
        { name: 'silenceRefuses', type: 'BOOLEAN', label: t('queue.silence') },
      ] }],
      save: (v, key) => (draft ? api.put(`waiting-lists/${this.list.id}/rules/${draft.number}`, body(v), { ifMatch: `"${draft.version}"` }) : api.post(`waiting-lists/${this.list.id}/rules`, body(v), { key })),
    });
    if (done) { toast(t('queue.rules.saved')); this.reload(); }
  }

  /** @param {any} draft */
  async publish(draft) {
    const done = await ask({
      title: t('queue.rules.publish'), text: t('queue.rules.publish.text', { moved: this.preview?.moved ?? 0, waiting: this.preview?.waiting ?? 0 }), action: t('queue.rules.publish'),
      save: (_, key) => api.post(`waiting-lists/${this.list.id}/rules/${draft.number}/publication`, undefined, { key, ifMatch: `"${draft.version}"` }),
    });
    if (done) { toast(t('queue.rules.published')); this.dispatchEvent(new Event('changed')); this.reload(); }
  }

  moves() {
    const p = this.preview;
    if (!p) return '';
    return html`<section class="card flush"><div class="card-head"><h2>${t('queue.preview')}</h2></div>
      <p class="inset">${t('queue.preview.text', { moved: p.moved, waiting: p.waiting, unstated: p.unstated })}</p>
      ${p.shifts.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${t('queue.preview')}><table class="list"><caption class="visually-hidden">${t('queue.preview')}</caption>
        <thead><tr><th scope="col">${t('queue.entry')}</th><th scope="col" class="num">${t('queue.preview.from')}</th><th scope="col" class="num">${t('queue.preview.to')}</th><th scope="col" class="num">${t('queue.preview.before')}</th><th scope="col" class="num">${t('queue.preview.after')}</th></tr></thead>
        <tbody>${p.shifts.map((/** @type {any} */ s) => html`<tr><td>${whose(s.entry)}</td><td class="num">${s.from}</td><td class="num">${s.to}</td><td class="num">${points(s.pointsBefore)}</td><td class="num">${points(s.pointsAfter)}</td></tr>`)}</tbody></table></div>` : empty(t('queue.preview.none'))}</section>`;
  }

  /** @param {any} v */
  criteria(v) {
    const r = v.rules;
    return r.criteria.length ? html`<div class="scroll" role="region" tabindex="0" aria-label=${`${t('queue.criteria')}, ${t('queue.rules.number', { number: v.number })}`}><table class="list"><caption class="visually-hidden">${t('queue.criteria')}</caption>
      <thead><tr><th scope="col">${t('queue.criterion.label')}</th><th scope="col">${t('queue.criterion.kind')}</th><th scope="col">${t('queue.points')}</th><th scope="col">${t('queue.criterion.source')}</th></tr></thead>
      <tbody>${r.criteria.map((/** @type {any} */ c) => html`<tr><td>${c.label}</td><td>${t(`queue.kind.${c.kind}`)}</td>
        <td>${banded(c) ? c.brackets.map((/** @type {any} */ b) => html`${b.label}: ${points(b.points)}<br>`) : c.kind === 'BY_RULE' ? '' : points(c.points)}${c.most === undefined ? '' : html` <small class="soft">(${t('queue.most', { most: points(c.most) })})</small>`}</td><td>${c.source}</td></tr>`)}</tbody></table></div>` : empty(t('queue.criteria.none'))
  }

  /** @param {any} v */
  version(v) {
    const r = v.rules;
    return html`<section class="card flush"><div class="card-head"><h2>${t('queue.rules.number', { number: v.number })} ${ruleTag(v.state)}</h2>
        ${v.state === 'DRAFT' && this.list.mayRule ? html`<div class="buttons"><button type="button" class="btn btn-outline-primary btn-sm" @click=${() => this.write(v)}>${icon('pencil')}${t('action.edit')}</button>
          <button type="button" class="btn btn-primary btn-sm" @click=${() => this.publish(v)}>${t('queue.rules.publish')}</button></div>` : ''}</div>
      <div class="inset">${facts([[t('queue.rules.publishedAt'), v.publishedAt ? html`<span class="tabular">${dateTime(v.publishedAt)}</span> · ${v.publishedBy}` : ''],
        [t('queue.ties'), r.ties.map((/** @type {any} */ x) => `${r.criteria.find((/** @type {any} */ c) => c.code === x.criterion)?.label ?? x.criterion} (${t(x.lowestFirst ? 'queue.tie.lowest' : 'queue.tie.highest')})`).join(', ')],
        [t('queue.setbacks'), r.setbacks.map((/** @type {any} */ s) => `${t(`queue.act.${s.act}`)}${s.act === 'POINTS' ? ` (${points(s.points)})` : s.act === 'SUSPENDED' ? ` (${s.days})` : ''}`).join(' → ')],
        [t('queue.answerDays'), String(r.answerDays)], [t('queue.silence'), t(r.silenceRefuses ? 'value.yes' : 'value.no')]])}</div>
      ${this.criteria(v)}</section>${v.state === 'DRAFT' ? this.moves() : ''}`;
  }

  view() {
    const all = this.versions ?? [];
    const drafting = all.some((/** @type {any} */ v) => v.state === 'DRAFT');
    return html`<div class="stack">${this.list.mayRule && !drafting ? html`<div class="buttons"><button type="button" class="btn btn-primary" @click=${() => this.write()}>${icon('plus')}${t('queue.rules.new')}</button>
        ${(this.tables ?? []).map((/** @type {any} */ one) => html`<button type="button" class="btn btn-outline-primary" @click=${() => this.write(undefined, one)}>${t('queue.rules.from', { title: language() === 'it' ? one.title : one.titleEn })}${one.confirmed ? '' : html` <small>(${t('queue.rules.unconfirmed')})</small>`}</button>`)}</div>` : ''}
      ${all.length ? all.map((/** @type {any} */ v) => this.version(v)) : html`<section class="card">${empty(t('queue.rules.none'))}</section>`}</div>`;
  }
}

customElements.define('af-waiting-rules', WaitingRules);
