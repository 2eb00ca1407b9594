// @ts-check
/** Every element of the shell: Lit in the light DOM, drawn again when the language changes. */
import { LitElement } from 'lit';
import { onLanguage } from './language.js';

export class Part extends LitElement {
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.classList.add('part');
    this.stopListening = onLanguage(() => this.inNewLanguage());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopListening?.();
  }

  /** What a change of language asks for; a screen also reads its data again. */
  inNewLanguage() {
    this.requestUpdate();
  }
}
