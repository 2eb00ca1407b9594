// @ts-check
/** A list of households of a national measure: read from a file or pasted, shown line by line, entered. */
import { Problem, Screen, api, html, icon, nothing, t, toast } from '@affianca/sdk';

export const title = { it: 'Elenco INPS dei nuclei', en: 'INPS list of households' };
export const services = ['adults.national-measure'];

t.add({
  it: {
    'adults.list': 'Elenco INPS dei nuclei',
    'adults.list.lead': 'Chi ha sottoscritto il PAD, come lo comunica INPS: prima si guarda che cosa succede a ogni riga, poi si registra.',
    'adults.list.columns': 'Colonne: codice fiscale, protocollo, data PAD, componenti; se ci sono, data domanda e misura. Al massimo 200 righe. I nomi delle colonne sono da confermare con il file che arriva.',
    'adults.list.file': 'Scegli un file CSV',
    'adults.list.text': 'Oppure incolla qui l’elenco, intestazioni comprese',
    'adults.list.look': 'Guarda che cosa succede',
    'adults.list.looking': 'Un momento…',
    'adults.list.none': 'Ancora nessun elenco: scegli un file o incolla le righe.',
    'adults.list.only': 'Gli elenchi li registra chi coordina.',
    'adults.list.big': 'Il file è troppo grande: al massimo 200 righe.',
    'adults.list.lines': 'Righe dell’elenco',
    'adults.list.choose': 'Registra',
    'adults.list.choose.line': 'Registra la riga {line}',
    'adults.list.line': 'Riga',
    'adults.list.fiscalCode': 'Codice fiscale',
    'adults.list.protocol': 'Protocollo',
    'adults.list.whose': 'Persona e cartella',
    'adults.list.act': 'Che cosa succede',
    'adults.list.enter': 'Registra le righe scelte ({count})',
    'adults.list.nothing': 'Nessuna riga da registrare.',
    'adults.list.entered': 'Righe registrate: {count}',
    'adults.list.OPENS': 'Si apre la misura',
    'adults.list.CHANGES': 'Cambia la misura già registrata',
    'adults.list.SAME': 'Già registrata, non cambia niente',
    'adults.list.REFUSED': 'Non si registra',
    'adults.list.done.OPENS': 'Misura aperta',
    'adults.list.done.CHANGES': 'Misura cambiata',
    'adults.list.undone': 'Nessuna riga è stata registrata: togli o correggi quelle indicate.',
    'adults.list.wrong.line': 'Riga {line}: {why}',
    'adults.list.work': 'Vai alla misura',
  },
  en: {
    'adults.list': 'INPS list of households',
    'adults.list.lead': 'Who has signed the activation pact, as INPS tells: first see what happens to each line, then enter.',
    'adults.list.columns': 'Columns: fiscal code, protocol, signed on, members; where they are there, applied on and measure. At most 200 rows. How the columns are called is to be confirmed with the file that arrives.',
    'adults.list.file': 'Choose a CSV file',
    'adults.list.text': 'Or paste the list here, with its headings',
    'adults.list.look': 'See what happens',
    'adults.list.looking': 'One moment…',
    'adults.list.none': 'No list yet: choose a file or paste the rows.',
    'adults.list.only': 'Lists are entered by who coordinates.',
    'adults.list.big': 'The file is too large: at most 200 rows.',
    'adults.list.lines': 'Lines of the list',
    'adults.list.choose': 'Enter',
    'adults.list.choose.line': 'Enter line {line}',
    'adults.list.line': 'Line',
    'adults.list.fiscalCode': 'Fiscal code',
    'adults.list.protocol': 'Protocol',
    'adults.list.whose': 'Person and case',
    'adults.list.act': 'What happens',
    'adults.list.enter': 'Enter the chosen lines ({count})',
    'adults.list.nothing': 'No line to enter.',
    'adults.list.entered': 'Lines entered: {count}',
    'adults.list.OPENS': 'The measure begins',
    'adults.list.CHANGES': 'The recorded measure changes',
    'adults.list.SAME': 'Recorded already, nothing changes',
    'adults.list.REFUSED': 'Not entered',
    'adults.list.done.OPENS': 'Measure begun',
    'adults.list.done.CHANGES': 'Measure changed',
    'adults.list.undone': 'No line was entered: leave out or mend those named here.',
    'adults.list.wrong.line': 'Line {line}: {why}',
    'adults.list.work': 'Go to the measure',
  },
});

const root = 'areas/adults/measure-lists';
const LARGEST = 400_000;
const word = (/** @type {string} */ name, /** @type {Record<string, any>} */ values = {}) => t(`adults.list.${name}`, values);
const isOpen = (/** @type {any} */ line) => !line.entered && (line.act === 'OPENS' || line.act === 'CHANGES');

/** Office programs save UTF-8, or what Windows has always used. @param {ArrayBuffer} bytes */
function read(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What is wrong, with its line if it is about one of those that were sent. @param {any} flaw @param {number[]} sent */
function told(flaw, sent) {
  const at = /^\/lines\/(\d+)$/.exec(flaw.pointer ?? '');
  return at ? word('wrong.line', { line: sent[Number(at[1])], why: flaw.detail }) : flaw.detail ?? '';
}

export default class MeasureList extends Screen {
  static properties = { ...Screen.properties, text: { state: true }, lines: { state: true }, chosen: { state: true }, wrong: { state: true }, busy: { state: true } };

  constructor() {
    super();
    /** Not kept as a draft: it is a list of people. */
    this.text = '';
    /** @type {any[] | undefined} */
    this.lines = undefined;
    /** @type {Set<number>} */
    this.chosen = new Set();
    /** @type {string[]} */
    this.wrong = [];
    this.busy = false;
    this.coordinates = false;
    this.key = crypto.randomUUID();
  }

  async load() {
    this.coordinates = (await api.get('session')).user.roles.includes('coordinator');
  }

  /** @param {string} typed */
  type(typed) {
    this.text = typed;
    this.lines = undefined;
    this.wrong = [];
  }

  /** @param {File | undefined} file */
  async take(file) {
    if (!file) return;
    this.type(file.size > LARGEST ? '' : read(await file.arrayBuffer()));
    if (file.size > LARGEST) this.wrong = [word('big')];
  }

  /** @param {() => Promise<void>} act @param {number[]} [sent] the lines that are entered: all of them, or none */
  async doing(act, sent = []) {
    this.busy = true;
    this.wrong = [];
    try {
      await act();
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      const said = fault.errors.map((one) => told(one, sent)).filter(Boolean);
      this.wrong = [...(sent.length ? [word('undone')] : []), ...(said.length ? said : [fault.message])];
    } finally {
      this.busy = false;
    }
  }

  look() {
    return this.doing(async () => {
      const { lines } = await api.post(`${root}/preview`, { text: this.text });
      this.lines = lines;
      this.chosen = new Set(lines.filter(isOpen).map((/** @type {any} */ line) => line.line));
      this.key = crypto.randomUUID();
    });
  }

  enter() {
    const sent = [...this.chosen];
    return this.doing(async () => {
      const { lines } = await api.post(root, { text: this.text, lines: sent }, { key: this.key });
      this.lines = lines;
      this.chosen = new Set();
      this.key = crypto.randomUUID();
      toast(word('entered', { count: lines.filter((/** @type {any} */ line) => line.entered).length }));
    }, sent);
  }

  /** @param {number} line @param {boolean} yes */
  choose(line, yes) {
    const chosen = new Set(this.chosen);
    if (yes) chosen.add(line); else chosen.delete(line);
    this.chosen = chosen;
    this.key = crypto.randomUUID();
  }

  /** @param {any} line */
  row(line) {
    return html`<tr><td>${isOpen(line) ? html`<input type="checkbox" aria-label=${word('choose.line', { line: line.line })} .checked=${this.chosen.has(line.line)}
        @change=${(/** @type {any} */ e) => this.choose(line.line, e.target.checked)}>` : nothing}</td>
      <td class="num">${line.line}</td><td class="tabular">${line.fiscalCode}</td><td>${line.protocol}</td>
      <td>${line.person} ${line.caseId ? html`<a href="/cases/${line.caseId}">${line.caseNumber}</a>` : nothing}</td>
      <td><strong>${word(line.entered ? `done.${line.act}` : line.act)}</strong>
        ${line.reasons.length ? html`<ul>${line.reasons.map((/** @type {any} */ why) => html`<li>${why.detail}</li>`)}</ul>` : nothing}
        ${line.work ? html`<a href="/works/${line.work}">${word('work')}</a>` : nothing}</td></tr>`;
  }

  table() {
    if (!this.lines) return html`<p class="state">${word('none')}</p>`;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${word('lines')}><table class="list"><caption class="visually-hidden">${word('lines')}</caption>
        <thead><tr><th scope="col">${word('choose')}</th><th scope="col" class="num">${word('line')}</th>${['fiscalCode', 'protocol', 'whose', 'act'].map((name) => html`<th scope="col">${word(name)}</th>`)}</tr></thead>
        <tbody>${this.lines.map((line) => this.row(line))}</tbody></table></div>`;
  }

  entering() {
    if (!this.lines) return nothing;
    if (!this.lines.some(isOpen)) return html`<p class="state">${word('nothing')}</p>`;
    return html`<p class="buttons"><button type="button" class="btn btn-primary" ?disabled=${this.busy || !this.chosen.size} @click=${() => this.enter()}>${word('enter', { count: this.chosen.size })}</button></p>`;
  }

  source() {
    return html`<section class="card"><p>${word('columns')}</p>
      <p><input id="measure-file" class="visually-hidden" type="file" accept=".csv,.txt,text/csv,text/plain" @change=${(/** @type {any} */ e) => { this.take(e.target.files[0]); e.target.value = ''; }}>
        <label for="measure-file" class="btn btn-outline-primary">${icon('upload')}${word('file')}</label></p>
      <div class="field"><label for="measure-text">${word('text')}</label>
        <textarea id="measure-text" class="input" rows="6" spellcheck="false" autocomplete="off" .value=${this.text} @input=${(/** @type {any} */ e) => this.type(e.target.value)}></textarea></div>
      ${this.wrong.length ? html`<div class="note note-red" role="alert">${icon('error')}<ul>${this.wrong.map((one) => html`<li>${one}</li>`)}</ul></div>` : nothing}
      <p class="buttons"><button type="button" class="btn btn-primary" ?disabled=${this.busy || !this.text.trim()} @click=${() => this.look()}>${this.busy ? word('looking') : word('look')}</button></p></section>`;
  }

  view() {
    return html`<div class="page-head"><div><h1 tabindex="-1">${t('adults.list')}</h1><p class="lead">${word('lead')}</p></div></div>
      ${this.coordinates ? html`${this.source()}<section class="card flush">${this.table()}</section>${this.entering()}` : html`<p class="state">${word('only')}</p>`}`;
  }
}
