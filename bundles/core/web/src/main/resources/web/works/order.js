// @ts-check
/** What an order says and demands: heading, obligations, hearings, who has a part in it, who may sign what for whom. */
import { html } from 'lit';
import { Screen } from '../kit/screen.js';
import { t } from '../kit/language.js';
import { icon } from '../kit/icon.js';
import { ask } from '../kit/ask.js';
import { facts } from '../kit/page.js';
import { empty } from '../kit/states.js';
import { dueTag, nearTag, tag } from '../kit/tags.js';
import { toast } from '../kit/toast.js';
import { date, dateTime, iso, nothing, period } from '../kit/value.js';
import { codes, labelOf } from '../kit/words.js';
import { api } from '../api.js';

const lists = ['order-measure', 'obligation-kind', 'obligation-bound', 'order-role', 'power-act', 'power-holder', 'limit-law'];
const extents = () => ['FREE', 'GUARDED', 'NONE'].map((code) => ({ code, label: t(`extent.${code}`) }));
const matters = ['news', 'file', 'decisions', 'meetings'];
const manners = () => ['ALONE', 'JOINTLY', 'WITH_CONSENT', 'EXCLUDED'].map((code) => ({ code, label: t(`manner.${code}`) }));

class Order extends Screen {
  static properties = { work: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.work = undefined;
    /** @type {any} */
    this.order = undefined;
    /** @type {Record<string, {code: string, label: string}[]>} */
    this.words = {};
  }

  async load() {
    const order = await api.get(`works/${this.work}/order`);
    const [file, authorities, norms, ...words] = await Promise.all([api.get(`cases/${order.caseId}`), api.get('authorities', { query: { limit: 200 } }), api.get('norms'), ...lists.map((list) => codes(list))]);
    this.words = Object.fromEntries(lists.map((list, i) => [list, words[i]]));
    this.members = file.members.map((/** @type {any} */ m) => ({ code: String(m.person), label: m.label || t('person.hidden') }));
    this.authorities = authorities.items.map((/** @type {any} */ a) => ({ code: String(a.id), label: a.place ? `${a.name}, ${a.place}` : a.name }));
    this.norms = norms.items.map((/** @type {any} */ n) => ({ code: n.code, label: n.label }));
    this.order = order;
  }

  /** @param {string} how @param {string} path @param {any} body @param {string} [key] */
  send(how, path, body, key) {
    const with_ = { ifMatch: `"${this.order.version}"`, key };
    return how === 'PUT' ? api.put(`works/${this.work}/order${path}`, body, with_) : api.post(`works/${this.work}/order${path}`, body, with_);
  }

  /** @param {any} question */
  async after(question) {
    if (await ask(question)) { toast(t('order.saved')); this.reload(); this.dispatchEvent(new Event('changed')); }
  }

  write() {
    const m = this.order.mandate;
    return this.after({
      title: t('order.write'), wide: true, values: { ...m, authority: m.authority ? String(m.authority) : undefined }, groups: [{ fields: [
        { name: 'authority', type: 'CODE', label: t('order.authority'), help: t('order.authority.help'), choices: this.authorities, list: true },
        { name: 'proceeding', type: 'TEXT', label: t('order.proceeding'), required: true, most: 200 }, { name: 'judge', type: 'TEXT', label: t('order.judge'), most: 200 },
        { name: 'measure', type: 'CODE', label: t('order.measure'), required: true, choices: this.words['order-measure'], list: true },
        { name: 'issuedOn', type: 'DATE', label: t('order.issuedOn'), past: true }, { name: 'notifiedAt', type: 'MOMENT', label: t('order.notifiedAt'), help: t('order.notifiedAt.help') },
        { name: 'expiresOn', type: 'DATE', label: t('order.expiresOn') }, { name: 'content', type: 'TEXT', label: t('order.content'), most: 4000 },
      ] }],
      save: (/** @type {any} */ v) => this.send('PUT', '', { authority: v.authority ? Number(v.authority) : undefined, proceeding: v.proceeding ?? '', judge: v.judge ?? '', measure: v.measure ?? '', issuedOn: v.issuedOn, notifiedAt: v.notifiedAt, content: v.content ?? '', expiresOn: v.expiresOn }),
    });
  }

  /** @param {any} [o] */
  demand(o) {
    return this.after({
      title: t('order.demand'), wide: true, values: o ? { ...o } : { everyMonths: 0 }, groups: [{ fields: [
        { name: 'text', type: 'TEXT', label: t('order.text'), required: true, most: 1000 },
        { name: 'kind', type: 'CODE', label: t('order.kind'), required: true, choices: this.words['obligation-kind'], list: true }, { name: 'bound', type: 'CODE', label: t('order.bound'), required: true, choices: this.words['obligation-bound'], list: true },
        { name: 'due', type: 'DATE', label: t('order.due') }, { name: 'norm', type: 'CODE', label: t('order.norm'), help: t('order.norm.help'), choices: this.norms, list: true },
        { name: 'everyMonths', type: 'INT', label: t('order.everyMonths'), help: t('order.everyMonths.help') },
      ] }],
      save: (/** @type {any} */ v, /** @type {string} */ key) => this.send(o ? 'PUT' : 'POST', o ? `/obligations/${o.number}` : '/obligations', { text: v.text ?? '', kind: v.kind ?? '', bound: v.bound ?? '', due: v.due, norm: v.norm, everyMonths: v.everyMonths ?? 0 }, key),
    });
  }

  /** @param {any} o */
  fulfil(o) {
    return this.after({
      title: t('order.fulfil'), text: html`<p>${o.text}</p>`, values: { on: iso(), result: 'DONE' }, groups: [{ fields: [
        { name: 'on', type: 'DATE', label: t('note.on'), required: true, past: true },
        { name: 'result', type: 'ENUM', label: t('order.result'), required: true, choices: ['DONE', 'BREACHED', 'LIFTED'].map((code) => ({ code, label: t(`fulfilment.${code}`) })) },
        { name: 'note', type: 'TEXT', label: t('clock.proof'), most: 1000 },
      ] }],
      save: (/** @type {any} */ v, /** @type {string} */ key) => this.send('POST', `/obligations/${o.number}/fulfilments`, { on: v.on, result: v.result, note: v.note ?? '' }, key),
    });
  }

  /** @param {any} [h] */
  plan(h) {
    return this.after({
      title: t(h ? 'order.postpone' : 'order.plan'), values: h ? { ...h } : {}, groups: [{ fields: [
        { name: 'at', type: 'MOMENT', label: t('clock.at'), required: true }, { name: 'place', type: 'TEXT', label: t('order.place'), most: 200 }, { name: 'subject', type: 'TEXT', label: t('order.subject'), most: 500 },
      ] }],
      save: (/** @type {any} */ v, /** @type {string} */ key) => this.send(h ? 'PUT' : 'POST', h ? `/hearings/${h.number}` : '/hearings', { at: v.at, place: v.place ?? '', subject: v.subject ?? '' }, key),
    });
  }

  /** @param {any} h */
  conclude(h) {
    return this.after({
      title: t('order.conclude'), values: { state: 'HELD' }, groups: [{ fields: [
        { name: 'state', type: 'ENUM', label: t('order.result'), required: true, choices: ['HELD', 'CANCELLED'].map((code) => ({ code, label: t(`hearing.${code}`) })) },
        { name: 'outcome', type: 'TEXT', label: t('order.outcome'), required: true, most: 2000 },
      ] }],
      save: (/** @type {any} */ v) => this.send('POST', `/hearings/${h.number}/outcome`, { state: v.state, outcome: v.outcome ?? '' }),
    });
  }

  name() {
    return this.after({
      title: t('order.roles'), wide: true, values: { roles: this.order.roles }, groups: [{ fields: [
        { name: 'roles', type: 'ROWS', label: t('order.roles'), one: t('order.role'), addLabel: t('order.role.add'), wide: true, fresh: { from: iso() }, fields: [
          { name: 'role', type: 'CODE', label: t('order.role'), required: true, choices: this.words['order-role'], list: true }, { name: 'person', type: 'REFERENCE', label: t('person.single') },
          { name: 'name', type: 'TEXT', label: t('order.name'), most: 200 }, { name: 'from', type: 'DATE', label: t('clock.from'), required: true }, { name: 'until', type: 'DATE', label: t('order.until') },
        ] },
      ] }],
      save: (/** @type {any} */ v) => this.send('PUT', '/roles', { roles: (v.roles ?? []).map((/** @type {any} */ r) => ({ role: r.role, person: r.person, name: r.name ?? '', from: r.from, until: r.until })) }),
    });
  }

  empower() {
    return this.after({
      title: t('order.powers'), wide: true, values: { powers: this.order.powers.map((/** @type {any} */ p) => ({ ...p, subject: String(p.subject) })) }, groups: [{ fields: [
        { name: 'powers', type: 'ROWS', label: t('order.powers'), one: t('order.power'), addLabel: t('order.power.add'), wide: true, fresh: { from: iso(), manner: 'ALONE' }, fields: [
          { name: 'act', type: 'CODE', label: t('order.act'), required: true, choices: this.words['power-act'], list: true }, { name: 'subject', type: 'CODE', label: t('order.subject.of'), required: true, choices: this.members, list: true },
          { name: 'holder', type: 'CODE', label: t('order.holder'), required: true, choices: this.words['power-holder'], list: true }, { name: 'manner', type: 'CODE', label: t('order.manner'), required: true, choices: manners(), list: true },
          { name: 'name', type: 'TEXT', label: t('order.name'), most: 200 }, { name: 'from', type: 'DATE', label: t('clock.from'), required: true }, { name: 'until', type: 'DATE', label: t('order.until') },
        ] },
      ] }],
      save: (/** @type {any} */ v) => this.send('PUT', '/powers', { powers: (v.powers ?? []).map((/** @type {any} */ p) => ({ act: p.act, subject: Number(p.subject), holder: p.holder, person: p.person, name: p.name ?? '', manner: p.manner, from: p.from, until: p.until })) }),
    });
  }

  limit() {
    const person = { type: 'CODE', required: true, choices: this.members, list: true };
    return this.after({
      title: t('order.limits'), wide: true, values: { limits: this.order.limits.map((/** @type {any} */ l) => ({ ...l, child: String(l.child) })) }, groups: [{ fields: [
        { name: 'limits', type: 'ROWS', label: t('order.limits'), one: t('order.limit'), addLabel: t('order.limit.add'), help: t('order.limits.help'), wide: true, fresh: { from: iso(), news: 'FREE', file: 'FREE', decisions: 'FREE', meetings: 'FREE' }, fields: [
          { name: 'child', label: t('order.limit.child'), ...person }, { name: 'parent', type: 'REFERENCE', label: t('order.limit.parent'), required: true },
          { name: 'law', type: 'CODE', label: t('order.limit.law'), required: true, choices: this.words['limit-law'], list: true },
          ...matters.map((name) => ({ name, type: 'CODE', label: t(`matter.${name.toUpperCase()}`), required: true, choices: extents(), list: true })),
          { name: 'from', type: 'DATE', label: t('clock.from'), required: true }, { name: 'until', type: 'DATE', label: t('order.until') },
        ] },
      ] }],
      save: (/** @type {any} */ v) => this.send('PUT', '/limits', { limits: (v.limits ?? []).map((/** @type {any} */ l) => ({ child: Number(l.child), parent: l.parent, law: l.law, news: l.news, file: l.file, decisions: l.decisions, meetings: l.meetings, from: l.from, until: l.until })) }),
    });
  }

  extend() {
    return this.after({
      title: t('order.extend'), values: { decidedOn: iso() }, groups: [{ fields: [
        { name: 'until', type: 'DATE', label: t('order.newEnd'), required: true }, { name: 'decidedOn', type: 'DATE', label: t('order.decidedOn'), required: true, past: true }, { name: 'reference', type: 'TEXT', label: t('order.reference'), required: true, most: 200 },
      ] }],
      save: (/** @type {any} */ v, /** @type {string} */ key) => this.send('POST', '/extensions', { until: v.until, decidedOn: v.decidedOn, reference: v.reference ?? '' }, key),
    });
  }

  /** @param {string} label @param {() => void} click @param {string} [about] */
  act(label, click, about) {
    return this.order.mayWrite && (this.order.version || label === t('order.write')) ? html`<button type="button" class="btn btn-sm btn-outline-primary" aria-label=${about ? `${label}: ${about}` : label} @click=${click}>${label}</button>` : '';
  }

  /** @param {any} o */
  obligation(o) {
    const last = o.fulfilments.at(-1);
    return html`<li><span class="grow"><span class="strong">${o.number}. ${o.text}</span><br><small class="soft">${[labelOf(this.words['obligation-kind'], o.kind), labelOf(this.words['obligation-bound'], o.bound), o.everyMonths ? t('order.every', { months: o.everyMonths }) : '', last ? `${t(`fulfilment.${last.result}`)} ${date(last.on)} ${last.note}` : ''].filter(Boolean).join(' · ')}</small></span>
      <span class="end">${o.open ? html`${o.nextDue ? dueTag(o.nextDue) : tag(t('order.lasting'))} ${this.act(t('order.fulfil'), () => this.fulfil(o), o.text)} ${this.act(t('action.edit'), () => this.demand(o), o.text)}` : tag(t(`fulfilment.${last?.result ?? 'DONE'}`), 'green')}</span></li>`;
  }

  view() {
    const o = this.order;
    const m = o.mandate;
    const w = this.words;
    const member = (/** @type {number} */ id) => labelOf(this.members ?? [], String(id));
    const card = (/** @type {string} */ title, /** @type {unknown} */ acts, /** @type {any[]} */ rows, /** @type {(one: any) => unknown} */ row) => html`<section class="card"><div class="card-head"><h2>${title}</h2><div class="buttons">${acts}</div></div>${rows.length ? html`<ul class="rows">${rows.map(row)}</ul>` : empty(t('list.none'))}</section>`;
    return html`<div class="stack"><section class="card"><div class="card-head"><h2>${t('order.title')}</h2><div class="buttons">${this.act(t('order.write'), () => this.write())} ${o.expiresOn ? this.act(t('order.extend'), () => this.extend()) : ''}<a class="btn btn-sm btn-outline-primary" href="/authorities">${t('authorities.title')}</a></div></div>
        ${o.version ? '' : html`<p class="note">${icon('info-circle')}<span>${t('order.unwritten')}</span></p><br>`}
        ${facts([
          [t('order.authority'), o.authority ? html`${o.authority.name}${o.authority.successorName ? html` <small class="soft">${t('order.successor', { name: o.authority.successorName })}</small>` : ''}` : nothing],
          [t('order.proceeding'), m.proceeding || nothing], [t('order.judge'), m.judge], [t('order.measure'), m.measure ? labelOf(w['order-measure'], m.measure) : nothing],
          [t('order.issuedOn'), m.issuedOn ? date(m.issuedOn) : ''], [t('order.notifiedAt'), m.notifiedAt ? dateTime(m.notifiedAt) : nothing], [t('order.expiresOn'), o.expiresOn ? dueTag(o.expiresOn) : ''],
          [t('order.extensions'), o.extensions.length ? o.extensions.map((/** @type {any} */ x) => `${date(x.until)} (${x.reference}, ${date(x.decidedOn)})`).join('; ') : ''],
        ])}${m.content ? html`<p class="pre">${m.content}</p>` : ''}</section>
      ${card(t('order.obligations'), this.act(t('order.demand'), () => this.demand()), o.obligations, (one) => this.obligation(one))}
      ${card(t('order.hearings'), this.act(t('order.plan'), () => this.plan()), o.hearings, (h) => html`<li><span class="grow"><span class="strong tabular">${dateTime(h.at)}</span> ${h.place}<br><small class="soft">${[h.subject, h.outcome].filter(Boolean).join(' · ')}</small></span><span class="end">${h.state === 'PLANNED' ? html`${nearTag(h.at.slice(0, 10))} ${this.act(t('order.conclude'), () => this.conclude(h), dateTime(h.at))} ${this.act(t('order.postpone'), () => this.plan(h), dateTime(h.at))}` : tag(t(`hearing.${h.state}`), h.state === 'HELD' ? 'green' : '')}</span></li>`)}
      ${card(t('order.roles'), this.act(t('action.edit'), () => this.name(), t('order.roles')), o.roles, (r) => html`<li><span class="grow strong">${r.person ? html`<a href="/people/${r.person}">${r.name || t('person.single')}</a>` : r.name}</span><span class="soft">${labelOf(w['order-role'], r.role)}</span><span class="end tabular">${period(r)}</span></li>`)}
      ${card(t('order.powers'), this.act(t('action.edit'), () => this.empower(), t('order.powers')), o.powers, (p) => html`<li><span class="grow"><span class="strong">${labelOf(w['power-act'], p.act)}</span> ${t('order.for', { name: member(p.subject) })}<br><small class="soft">${[labelOf(w['power-holder'], p.holder), p.name].filter(Boolean).join(': ')}</small></span><span class="end">${tag(t(`manner.${p.manner}`), p.manner === 'EXCLUDED' ? 'red' : '')} <span class="tabular">${period(p)}</span></span></li>`)}
      ${card(t('order.limits'), this.act(t('action.edit'), () => this.limit(), t('order.limits')), o.limits, (l) => html`<li><span class="grow"><a class="strong" href="/people/${l.parent}">${member(l.parent) || t('order.limit.parent')}</a> ${t('order.for', { name: member(l.child) })}<br><small class="soft">${labelOf(w['limit-law'], l.law)} · ${matters.filter((name) => l[name] !== 'FREE').map((name) => `${t(`matter.${name.toUpperCase()}`)}: ${t(`extent.${l[name]}`)}`).join(' · ')}</small></span><span class="end tabular">${period(l)}</span></li>`)}</div>`;
  }
}

customElements.define('af-order', Order);
