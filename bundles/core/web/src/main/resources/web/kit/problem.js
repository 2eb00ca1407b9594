// @ts-check
/** An answer that is not the one hoped for: a problem+json of the server, or silence of the network. */
export class Problem extends Error {
  /** @param {{status: number, type?: string, title?: string, detail?: string, code?: string, errors?: FieldError[], [more: string]: any}} body */
  constructor(body) {
    super(body.detail ?? body.title ?? String(body.status));
    this.name = 'Problem';
    this.body = body;
    this.status = body.status;
    this.code = body.code;
    /** @type {FieldError[]} */
    this.errors = body.errors ?? [];
  }

  /** The network did not answer at all. */
  get silent() { return this.status === 0; }
  get gone() { return this.status === 404 || this.status === 410; }
  get forbidden() { return this.status === 403; }
  get stale() { return this.status === 412; }
}

/** @typedef {{pointer?: string, code?: string, detail?: string}} FieldError */
