import type { Reason, Strength } from '../../knowledge/schema.js';
import type { Captures, Evidence } from '../answer.js';
import type { Finding } from '../find/evidence.js';

/** A reason with its evidence and how much speaks for it, before that is turned into a score. */
export interface Candidate {
  reason: Reason;
  points: number;
  best: Finding;
  evidence: Evidence[];
  captures: Captures;
  isClass: boolean;
}

const POINTS: Record<Strength, number> = { proof: 4, sure: 3, likely: 2, hint: 1 };
/** A code proves less than words of the same strength. */
const CODE_DISCOUNT = 0.5;
const NEAR_DISCOUNT = 0.4;
/** What a phrase's rarity can add: less than one step of strength. */
const MOST_FOR_WEIGHT = 0.8;
const FULL_WEIGHT = 24;
/** Outside the server's words, where the server is quoted; and in header lines. */
const CHATTER_DISCOUNT = 0.6;
const HEADER_DISCOUNT = 1.2;
/** Several signs of one reason support each other. */
const SUPPORT = 0.12;
const MOST_SUPPORT = 0.36;

/** Which cause is meant when several are named: what is wrong with the mailbox is named last and most exactly. */
const PRIORITY: Record<string, number> = {
  'too-large': 0.4,
  'mailbox-full': 0.4,
  'mailbox-disabled': 0.34,
  'recipient-moved': 0.34,
  'relay-denied': 0.28,
  'sender-authentication': 0.28,
  'sign-in': 0.28,
  reauthenticate: 0.28,
  'reverse-dns': 0.26,
  'unknown-recipient': 0.24,
  blocklist: 0.2,
  reputation: 0.18,
  'spam-content': 0.16,
  'rate-limit': 0.16,
  greylisting: 0.16,
  'bad-domain': 0.14,
  network: 0.06,
  'temporary-fault': 0.04,
  'sending-system': 0.02,
  other: 0,
};

function pointsOf(finding: Finding, serverSpeaks: boolean): number {
  const base = POINTS[finding.strength] + (PRIORITY[finding.reason.category] ?? 0.1);
  const weight = (Math.min(finding.weight, FULL_WEIGHT) / FULL_WEIGHT) * MOST_FOR_WEIGHT;
  const discount =
    (finding.by === 'code' && finding.strength !== 'proof' ? CODE_DISCOUNT : finding.by === 'near' ? NEAR_DISCOUNT : 0)
    + (finding.role === 'header' ? HEADER_DISCOUNT : finding.role === 'text' && serverSpeaks ? CHATTER_DISCOUNT : 0);
  return base + weight - discount;
}

/** True when another reason's sign covers this one and more: the longer phrase says more exactly what is meant. */
function isCovered(finding: Finding, others: readonly Finding[]): boolean {
  return others.some(
    (other) =>
      other.reason !== finding.reason
      && other.start <= finding.start
      && other.end >= finding.end
      && other.end - other.start > finding.end - finding.start
      && other.by !== 'code'
      && POINTS[other.strength] >= POINTS[finding.strength],
  );
}

/** Gathers the findings by reason, most points first; `source` is the paste, for the quotes. */
export function rankReasons(findings: readonly Finding[], source: string): Candidate[] {
  const serverSpeaks = findings.some(({ role, strength, by }) => role === 'server' && by !== 'code' && POINTS[strength] >= POINTS.likely);
  const byReason = new Map<Reason, Finding[]>();
  for (const finding of findings) {
    if (finding.strength !== 'proof' && isCovered(finding, findings)) continue;
    const list = byReason.get(finding.reason);
    if (list) list.push(finding);
    else byReason.set(finding.reason, [finding]);
  }
  const candidates = [...byReason].map(([reason, own]): Candidate => {
    const weighed = own.map((finding) => ({ finding, points: pointsOf(finding, serverSpeaks) })).sort((a, b) => b.points - a.points);
    const evidence = distinct(weighed, source);
    const best = weighed[0]!;
    return {
      reason,
      best: best.finding,
      evidence,
      isClass: best.finding.by === 'code' && best.finding.strength === 'hint',
      points: best.points + Math.min(MOST_SUPPORT, SUPPORT * (evidence.length - 1)),
      captures: Object.assign({}, ...weighed.map(({ finding }) => finding.captures).reverse()) as Captures,
    };
  });
  return candidates.sort((a, b) => b.points - a.points || (a.reason.id < b.reason.id ? -1 : 1));
}

/** Evidence without overlaps, strongest first. */
function distinct(weighed: { finding: Finding; points: number }[], source: string): Evidence[] {
  const kept: Evidence[] = [];
  for (const { finding, points } of weighed) {
    const { start, end, by } = finding;
    if (kept.some((other) => start < other.end && end > other.start)) continue;
    kept.push({ start, end, quote: source.slice(start, end), by, strength: Math.round(Math.min(1, points / 5) * 100) / 100 });
  }
  return kept;
}
