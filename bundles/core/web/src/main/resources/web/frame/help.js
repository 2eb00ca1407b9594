// @ts-check
/** The keys, on `?`; here they can also be switched off. */
import { html } from 'lit';
import { Part } from '../kit/element.js';
import { t } from '../kit/language.js';
import { keysOff, shortcuts, turnKeysOff } from '../kit/keys.js';

class Help extends Part {
  open() {
    this.requestUpdate();
    this.updateComplete.then(() => this.querySelector('dialog')?.showModal());
  }

  render() {
    const line = (/** @type {string} */ key, /** @type {string} */ label) => html`<li><kbd>${key}</kbd> <span class="grow">${label}</span></li>`;
    return html`<dialog aria-labelledby="help-title"><form method="dialog">
      <h2 id="help-title">${t('help.title')}</h2>
      <ul class="rows">${line('Ctrl K', t('keys.find'))}${shortcuts().map(({ key, label }) => line(key, label))}
        ${line('J K', t('help.rows'))}${line(t('keys.enter.key'), t('keys.enter'))}${line('Ctrl ↵', t('keys.save'))}${line('Esc', t('keys.close'))}</ul>
      <label class="check"><input type="checkbox" .checked=${keysOff()} @change=${(/** @type {any} */ e) => turnKeysOff(e.target.checked)}>${t('keys.off')}</label>
      <div class="buttons"><button class="btn btn-primary">${t('action.close')}</button></div>
    </form></dialog>`;
  }
}

customElements.define('af-help', Help);
