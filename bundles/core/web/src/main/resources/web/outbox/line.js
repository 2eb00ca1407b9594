// @ts-check
/** The line that says what waits on this device to be sent, and what has arrived. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { ask } from '../kit/ask.js';
import { t } from '../kit/language.js';
import { toast } from '../kit/toast.js';
import { dateTime } from '../kit/value.js';
import { go } from '../router.js';
import { inside } from '../session.js';
import { discard, forgetArrived, goesByItself, isMine, onOutbox, outbox, reopen, send, startOutbox } from './outbox.js';

/** @typedef {import('./store.js').Waiting} Waiting */

class OutboxLine extends Part {
  connectedCallback() {
    super.connectedCallback();
    this.stopOutbox = onOutbox(() => this.requestUpdate());
    startOutbox();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopOutbox?.();
  }

  /** @param {Waiting} one */
  async discard(one) {
    const done = await ask({ title: t('outbox.discard'), text: t('outbox.discard.text'), action: t('outbox.discard'), save: () => discard(one.id) });
    if (done) this.requestUpdate();
  }

  /** @param {Waiting} one */
  async reopen(one) {
    const form = await reopen(one);
    if (!form) toast(t('outbox.writing'), 'warn');
    else if (form === location.pathname) location.reload();
    else go(form);
  }

  /** @param {string} label @param {() => unknown} act */
  button(label, act) {
    return html`<button type="button" class="btn btn-outline-primary btn-sm" @click=${act}>${label}</button>`;
  }

  /** What needs a hand: refused, too old to be sure, or not to be opened any more. @param {Waiting} one */
  stuck(one) {
    const moment = dateTime(one.at);
    const text = one.state === 'refused' ? `${t('outbox.refused', { moment })} ${outbox().why.get(one.id) ?? ''}` : t(one.state === 'lost' ? 'outbox.lost' : 'outbox.old', { moment });
    return html`<p class="net" role="alert">${text}
      ${one.state === 'refused' ? this.button(t('outbox.reopen'), () => this.reopen(one)) : ''}
      ${one.state === 'waiting' ? this.button(t('outbox.now'), () => send(one.id)) : ''}
      ${this.button(t('outbox.discard'), () => this.discard(one))}</p>`;
  }

  render() {
    const { waiting, arrived, signedOut } = outbox();
    const mine = waiting.filter(isMine);
    const others = waiting.length - mine.length;
    const going = mine.filter(goesByItself).length;
    return html`<div role="status">
        ${going ? html`<p class="net">${t('outbox.waiting', { count: going })} ${t(signedOut ? 'outbox.signIn' : 'outbox.byItself')} ${signedOut ? '' : this.button(t('outbox.now'), () => send())}</p>` : ''}
        ${others ? html`<p class="net">${t(inside() ? 'outbox.others' : 'outbox.door', { count: others })}</p>` : ''}
        ${arrived.length && inside() ? html`<p class="net net-good">${arrived.map((one) => html`${t(`outbox.arrived.${one.sort}`, { moment: dateTime(one.at) })} <a href=${one.href}>${t('outbox.see')}</a> `)}
          ${this.button(t('action.close'), forgetArrived)}</p>` : ''}</div>
      ${mine.filter((one) => !goesByItself(one)).map((one) => this.stuck(one))}`;
  }
}

customElements.define('af-outbox', OutboxLine);
