// @ts-check
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { stageTag } from '../kit/tags.js';
import { date, dateTime } from '../kit/value.js';

const dots = /** @type {Record<string, string>} */ ({ PAUSED: 'dot-amber', ENDED: 'dot-green', VOID: 'dot-red' });

/** Every step a work took, newest first: who decided it, from when, in which words. */
class History extends Part {
  static properties = { sheet: { attribute: false }, bare: { type: Boolean } };

  render() {
    const { sheet, bare } = /** @type {any} */ (this);
    const list = html`<ol class="timeline">${[...sheet.history].reverse().map((h) => html`<li><time datetime=${h.on}>${date(h.on)}</time><span class="dot ${dots[h.stage] ?? ''}"></span><div>
      <h3>${h.definition ? t('version.history', { version: h.definition }) : html`${stageTag(h.stage, h.label ?? h.step)} ${h.outcomeLabel ?? ''}`}</h3>${h.advice ? html`<p class="soft">${t('advice.then')} ${t(`advice.${h.advice.advice}`)}${h.advice.reasons.length ? `: ${h.advice.reasons.map((/** @type {any} */ r) => r.detail ?? r.code).join(' ')}` : ''}</p>` : ''}${h.until ? html`<p>${t('work.step.until')}: ${date(h.until)}</p>` : ''}${h.note ? html`<p class="pre">${h.note}</p>` : ''}<small class="soft">${h.by} · ${dateTime(h.at)}</small></div></li>`)}</ol>`;
    return bare ? list : html`<section class="card"><div class="card-head"><h2>${t('work.tab.history')}</h2></div>${list}</section>`;
  }
}

customElements.define('af-work-history', History);
