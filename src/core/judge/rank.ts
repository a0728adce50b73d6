import type { Reason, Strength } from '../../knowledge/schema.js';
import type { Captures, Evidence } from '../answer.js';
import type { ConceptFinding } from '../find/concepts.js';
import type { Finding } from '../find/evidence.js';

/** A reason with its evidence and how much speaks for it, before that is turned into a score. */
export interface Candidate {
  reason: Reason;
  points: number;
  /** How much phrases and codes say for the reason, and concepts for its category; 0 where they are silent. */
  words: number;
  concepts: number;
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
/** Outside the server's words, where the server is quoted (a vendor's own mark means the same wherever it stands); and in header lines. */
const CHATTER_DISCOUNT = 1.3;
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
    + (finding.role === 'header' ? HEADER_DISCOUNT : finding.role === 'text' && serverSpeaks && finding.strength !== 'proof' ? CHATTER_DISCOUNT : 0);
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

/** True where a phrase of another category says more exactly what these concepts say: "blacklisted by recipient" is no block list. */
function isRefined(finding: Finding, phrases: readonly Finding[]): boolean {
  return phrases.some(
    ({ reason, by, strength, start, end }) =>
      by !== 'code' && reason.category !== finding.reason.category && start <= finding.start && end >= finding.end && POINTS[strength] >= POINTS.sure,
  );
}

/** What closeness takes from a sign over concepts for each word between them, and what each concept after the first adds. */
const APART_DISCOUNT = 0.06;
const PART = 0.15;
/** A reason that only concepts speak for is behind one that words speak for as well. */
const CONCEPTS_ALONE = 0.3;
/** Where words name a reason of the same category, theirs is the more exact one. */
const CONCEPTS_BESIDE = 1;
/** What the two readings add to each other where they agree on the category, as a share of the weaker. */
const AGREEMENT = 0.25;

function conceptPoints(finding: ConceptFinding, serverSpeaks: boolean): number {
  return pointsOf(finding, serverSpeaks) + PART * (finding.parts - 1) - APART_DISCOUNT * finding.apart;
}

/** What the findings of one reading say of each reason, and of each category the most. */
interface Weighed<One extends Finding> {
  reasons: Map<Reason, { finding: One; points: number }[]>;
  categories: Map<string, number>;
}

function weigh<One extends Finding>(findings: readonly One[], points: (finding: One) => number): Weighed<One> {
  const weighed: Weighed<One> = { reasons: new Map(), categories: new Map() };
  for (const finding of findings) {
    const one = { finding, points: points(finding) };
    const { category } = finding.reason;
    const list = weighed.reasons.get(finding.reason);
    if (list) list.push(one);
    else weighed.reasons.set(finding.reason, [one]);
    weighed.categories.set(category, Math.max(weighed.categories.get(category) ?? 0, one.points));
  }
  for (const list of weighed.reasons.values()) list.sort((a, b) => b.points - a.points);
  return weighed;
}

/** True where the remote server's own words say something: what stands around them counts for less then. */
function isServerHeard(findings: readonly Finding[]): boolean {
  return findings.some(({ role, strength, by }) => role === 'server' && by !== 'code' && POINTS[strength] >= POINTS.likely);
}

/** Gathers what the two readings found by reason, most points first; `source` is the paste, for the quotes. */
export function rankReasons(findings: readonly Finding[], byConcepts: readonly ConceptFinding[], source: string): Candidate[] {
  const serverSpeaks = isServerHeard(findings) || isServerHeard(byConcepts);
  const words = weigh(
    findings.filter((finding) => finding.strength === 'proof' || !isCovered(finding, findings)),
    (finding) => pointsOf(finding, serverSpeaks),
  );
  const concepts = weigh(
    byConcepts.filter((finding) => !isRefined(finding, findings)),
    (finding) => conceptPoints(finding, serverSpeaks),
  );
  const candidates = [...new Set([...words.reasons.keys(), ...concepts.reasons.keys()])].map((reason): Candidate => {
    const own = words.reasons.get(reason) ?? [];
    const near = concepts.reasons.get(reason) ?? [];
    const evidence = distinct([...own, ...near], source);
    const support = Math.min(MOST_SUPPORT, SUPPORT * (distinct(own, source).length - 1));
    const said = own[0] ? own[0].points + support : 0;
    const meant = concepts.categories.get(reason.category) ?? 0;
    const known = words.categories.get(reason.category) ?? 0;
    const alone = near[0] ? near[0].points - (known >= POINTS.likely ? CONCEPTS_BESIDE : CONCEPTS_ALONE) : 0;
    const best = (own[0] && (said >= alone || !near[0]) ? own[0] : near[0])!;
    return {
      reason,
      best: best.finding,
      evidence,
      words: said,
      concepts: meant,
      isClass: best.finding.by === 'code' && best.finding.strength === 'hint',
      points: Math.max(said, alone) + AGREEMENT * Math.min(known, meant),
      captures: Object.assign({}, ...own.map(({ finding }) => finding.captures).reverse()) as Captures,
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
