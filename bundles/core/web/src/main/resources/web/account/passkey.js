// @ts-check
/** The browser's side of a passkey (WebAuthn): questions become what it understands, its answers become JSON. */
import { api } from '../api.js';

/** Whether this browser, on this address, can use passkeys at all. */
export const passkeysWork = () => 'credentials' in navigator && typeof PublicKeyCredential !== 'undefined' && isSecureContext;

/** @param {string} text base64url @returns {Uint8Array<ArrayBuffer>} */
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

/** @param {ArrayBuffer} buffer @returns {string} base64url */
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');

/** @param {string[]} ids */
const credentials = (ids) => ids.map((id) => /** @type {const} */ ({ type: 'public-key', id: bytes(id) }));

/** @param {any} credential @param {Record<string, string>} response */
const answer = (credential, response) => JSON.stringify({ id: credential.id, rawId: text(credential.rawId), type: credential.type, clientExtensionResults: {}, response: { clientDataJSON: text(credential.response.clientDataJSON), ...response } });

/** Asks the device for a new passkey and adds it. @param {{label: string, password: string}} how @returns {Promise<string[]>} recovery codes, if they are new */
export async function addPasskey({ label, password }) {
  const question = await api.post('account/passkey-question', { password }, { quiet: true });
  const made = /** @type {any} */ (await navigator.credentials.create({ publicKey: {
    challenge: bytes(question.challenge),
    rp: { id: question.site, name: 'Affianca' },
    user: { id: bytes(question.account), name: question.name, displayName: question.label },
    // ES256, EdDSA, RS256: what browsers and keys know.
    pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: /** @type {const} */ ('public-key'), alg })),
    excludeCredentials: credentials(question.credentials),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
    attestation: 'none',
    timeout: 240_000,
  } }));
  return (await api.post('account/passkeys', { label, answer: answer(made, { attestationObject: text(made.response.attestationObject) }) }, { quiet: true })).codes;
}

/** Proves the second step with a passkey. */
export async function signWithPasskey() {
  const question = await api.post('session/second-step/passkey-question', {}, { quiet: true });
  const signed = /** @type {any} */ (await navigator.credentials.get({ publicKey: {
    challenge: bytes(question.challenge), rpId: question.site, allowCredentials: credentials(question.credentials), userVerification: 'preferred', timeout: 240_000 } }));
  await api.post('session/second-step/passkey', { answer: answer(signed, { authenticatorData: text(signed.response.authenticatorData), signature: text(signed.response.signature) }) }, { quiet: true });
}
