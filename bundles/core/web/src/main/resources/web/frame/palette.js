// @ts-check
/** `Ctrl K`: persons, cases, and every command within a few letters. */
import { html, nothing } from 'lit';
import { Part } from '../kit/element.js';
import { icon } from '../kit/icon.js';
import { t } from '../kit/language.js';
import { api } from '../api.js';
import { go } from '../router.js';
import { is } from '../session.js';
import { personLine } from '../form/combo.js';

/** @param {string} text */
const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

class Palette extends Part {
  static properties = { sections: { attribute: false }, text: { state: true }, people: { state: true }, cases: { state: true }, at: { state: true }, looking: { state: true } };

  constructor() {
    super();
    /** @type {any[]} */
    this.sections = [];
    this.text = '';
    /** @type {any[]} */
    this.people = [];
    /** @type {any[]} the cases of whoever is signed in */
    this.cases = [];
    this.at = 0;
    this.looking = false;
    this.turn = 0;
  }

  open() {
    this.text = '';
    this.people = [];
    this.at = 0;
    const dialog = this.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
    this.querySelector('input')?.focus();
    if (is('worker', 'coordinator')) api.get('cases', { query: { mine: true, limit: 200 } }).then((page) => { this.cases = page.items; }, () => {});
  }

  /** What can be done from anywhere: the menu, and the acts behind its screens. */
  commands() {
    const acts = [
      ...(is('desk', 'worker', 'coordinator') ? [{ label: t('person.new'), route: '/people/new', icon: 'plus-circle' }, { label: t('desk.new'), route: '/desk', icon: 'plus-circle' }] : []),
      ...(is('worker', 'coordinator') ? [{ label: t('case.new'), route: '/cases/new', icon: 'plus-circle' }, { label: t('catalogue.title'), route: '/catalogue', icon: 'list' }] : []),
      ...(is('worker', 'coordinator', 'administrator') ? [{ label: t('figures.title'), route: '/figures', icon: 'list' }] : []),
    ];
    const menu = this.sections.flatMap((s) => s.entries.map((/** @type {any} */ e) => ({ ...e, where: s.label })));
    const seen = new Set();
    return [...menu, ...acts].filter((c) => !seen.has(`${c.route}${c.label}`) && seen.add(`${c.route}${c.label}`));
  }

  hits() {
    const words = bare(this.text).split(/\s+/).filter(Boolean);
    const commands = this.commands().filter((c) => words.every((w) => bare(`${c.label} ${c.where ?? ''}`).includes(w)));
    const people = this.people.map((p) => ({ label: `${p.surname} ${p.name}`, where: personLine(p), route: `/people/${p.id}`, icon: 'user', group: 'person' }));
    const cases = this.cases.filter((c) => words.every((w) => bare(`${c.holderLabel} ${c.number}`).includes(w))).slice(0, 6)
      .map((c) => ({ label: c.holderLabel || t('person.hidden'), where: `${c.number} · ${t(`case.state.${c.state}`)}`, route: `/cases/${c.id}`, icon: 'folder', group: 'case' }));
    const first = words.length ? [...people, ...cases] : [];
    return [...first, ...commands.slice(0, words.length ? 8 : 12).map((c) => ({ ...c, group: 'command' }))];
  }

  /** @param {string} text */
  type(text) {
    this.text = text;
    this.at = 0;
    clearTimeout(this.later);
    if (text.trim().length < 2 || !is('desk', 'worker', 'coordinator')) { this.people = []; return; }
    this.later = setTimeout(() => this.find(text), 150);
  }

  /** @param {string} text */
  async find(text) {
    const turn = ++this.turn;
    this.looking = true;
    try {
      const found = await api.get('people', { query: { q: text, limit: 8 } });
      if (turn === this.turn) this.people = found.items;
    } catch { this.people = []; } finally { this.looking = false; }
  }

  /** @param {any} hit */
  choose(hit) {
    this.querySelector('dialog')?.close();
    if (hit) go(hit.route);
  }

  /** @param {KeyboardEvent} e @param {any[]} hits */
  key(e, hits) {
    if (e.key === 'ArrowDown') this.at = Math.min(this.at + 1, hits.length - 1);
    else if (e.key === 'ArrowUp') this.at = Math.max(this.at - 1, 0);
    else if (e.key === 'Enter') this.choose(hits[this.at]);
    else return;
    e.preventDefault();
    this.updateComplete.then(() => this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  }

  render() {
    const hits = this.hits();
    return html`<dialog class="palette" aria-label=${t('frame.find')} @click=${(/** @type {Event} */ e) => { if (e.target === this.querySelector('dialog')) this.choose(undefined); }}>
      <div class="find">${icon('search')}<input class="input" role="combobox" aria-expanded="true" aria-controls="palette-hits" aria-activedescendant=${hits.length ? `palette-${this.at}` : nothing} aria-autocomplete="list"
        aria-label=${t('frame.find')} placeholder=${t('palette.hint')} autocomplete="off" .value=${this.text} @input=${(/** @type {any} */ e) => this.type(e.target.value)} @keydown=${(/** @type {KeyboardEvent} */ e) => this.key(e, hits)}></div>
      <ul role="listbox" id="palette-hits" aria-label=${t('palette.hits')}>${hits.map((hit, i) => html`
        ${hit.group !== hits[i - 1]?.group ? html`<li class="group" role="presentation">${t(`palette.${hit.group}`)}</li>` : ''}
        <li role="option" id="palette-${i}" aria-selected=${String(i === this.at)} @click=${() => this.choose(hit)} @mousemove=${() => { this.at = i; }}>${icon(hit.icon || 'folder')}<span>${hit.label}</span><span class="end">${hit.where ?? ''}</span></li>`)}</ul>
      ${hits.length ? '' : html`<p class="state" role="status">${this.looking ? t('state.loading') : t('palette.none', { text: this.text })}</p>`}
      <div class="foot"><span><kbd>↑</kbd> <kbd>↓</kbd> ${t('list.keys.move')}</span><span><kbd>${t('keys.enter.key')}</kbd> ${t('list.keys.open')}</span><span><kbd>Esc</kbd> ${t('keys.close')}</span></div></dialog>`;
  }
}

customElements.define('af-palette', Palette);
