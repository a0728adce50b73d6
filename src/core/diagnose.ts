import type { KnowledgeBase } from '../knowledge/schema.js';
import type { Answer } from './answer.js';

/** Says why an e-mail failed, from the pasted text alone; pure and synchronous. */
export function diagnose(text: string, kb: KnowledgeBase): Answer {
  void kb;
  return text.trim() ? { status: 'unknown', nearest: [], about: { kind: 'text', recipients: [], codes: [], emitters: [], truncated: false } } : { status: 'empty' };
}
