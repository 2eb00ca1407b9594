// @ts-check
/** A note that is kept on the server while it is typed, a few seconds after the last key; one save at a time. */
import { Problem } from '../kit/problem.js';
import { api } from '../api.js';

const PAUSE = 2500;

/** @typedef {{type: string, on?: string, text: string, secrecy: string, shelf: string, addendumTo?: string}} Words */
/** @typedef {'saving' | 'saved' | 'failed' | 'elsewhere'} How */

export class NoteDraft {
  /** @param {string} file @param {(how: How, at?: string) => void} tell @param {any} [draft] one that was begun before */
  constructor(file, tell, draft) {
    this.file = file;
    this.tell = tell;
    this.draft = draft;
    /** @type {Words | undefined} what is typed and not saved yet */
    this.words = undefined;
    /** @type {Promise<void>} */
    this.running = Promise.resolve();
  }

  /** @param {Words} words */
  type(words) {
    this.words = words;
    clearTimeout(this.later);
    this.later = setTimeout(() => this.save(), PAUSE);
  }

  save() {
    clearTimeout(this.later);
    this.running = this.running.then(() => this.write());
    return this.running;
  }

  async write() {
    const words = this.words;
    if (!words || (!this.draft && !words.text.trim())) return;
    this.words = undefined;
    this.tell('saving');
    try {
      this.draft = this.draft
        ? await api.put(`note-drafts/${this.draft.id}`, words, { ifMatch: `"${this.draft.version}"`, quiet: true })
        : await api.post(`cases/${this.file}/note-drafts`, words, { quiet: true });
      this.tell('saved', this.draft.savedAt);
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      this.words ??= words;
      this.tell(fault.status === 412 || fault.status === 404 ? 'elsewhere' : 'failed');
    }
  }

  /** Signs what is typed; the server refuses what is not complete. @param {Words} words @param {string} key */
  async sign(words, key) {
    clearTimeout(this.later);
    await this.running;
    if (!this.draft) return api.post(`cases/${this.file}/notes`, words, { key });
    this.words = undefined;
    this.draft = await api.put(`note-drafts/${this.draft.id}`, words, { ifMatch: `"${this.draft.version}"` });
    return api.post(`note-drafts/${this.draft.id}/signature`, undefined, { key, ifMatch: `"${this.draft.version}"` });
  }

  async discard() {
    clearTimeout(this.later);
    this.words = undefined;
    await this.running;
    if (this.draft) await api.delete(`note-drafts/${this.draft.id}`, { ifMatch: `"${this.draft.version}"` });
    this.draft = undefined;
  }
}
