/**
 * The canonical form of a revision: RFC 8785 JSON (keys sorted, no spaces, numbers and strings as ECMAScript writes them), in pieces, so
 * that two million rows never stand in memory as one text. Its SHA-256 is shown with the edition, and anybody can compute it again.
 *
 * It holds natural keys only (level, code, network, handle, ordinal), so that the same figures give the same hash on any instance. Left out
 * on purpose: database identifiers; when and by whom it was published; the title, and the reason of a revision, which are words about the
 * figures and not figures.
 */

import type { Fit, PublishedFit } from "../ranking/contract";
import { CanonicalList, LIST_COLUMNS } from "./CanonicalList";
import type { FrozenAccount, FrozenEdition, FrozenFigure, FrozenList, FrozenTerritory } from "./frozenEdition";

export const CANONICAL_FORMAT = "belvedere-edition/1";

const COLUMNS = {
  inputs: [
    ...["level", "code", "network", "counted", "handle", "url", "dormant", "previousInput", "kind", "observedOn", "datePrecision"],
    ...["audience", "precision", "step", "following", "posts", "periodDays", "reactions", "comments", "shares", "views"],
    ...["source", "sourceUrl"],
  ],
  lists: LIST_COLUMNS,
  regressions: ["network", "group", "subject", "n", "alpha", "beta", "betaSe", "betaLow", "betaHigh", "r2"],
  territories: [
    ...["level", "code", "name", "epciType", "population", "populationYear", "perimeterSince", "league", "regionCode", "departementCode"],
  ],
} as const;

/** About this many characters a piece. */
const PIECE = 65_536;

/** What is known of a revision once its lists are computed. */
export interface CanonicalEnd {
  /** Version of each metric in force. */
  metrics: Readonly<Record<string, number>>;
  fits: readonly PublishedFit[];
}

/** The whole form, of a revision whose lists are read one at a time. */
export async function* canonicalForm(edition: FrozenEdition, lists: AsyncIterable<FrozenList>, end: CanonicalEnd): AsyncGenerator<string> {
  yield* canonicalHead(edition);
  const form = new CanonicalList(edition.territories);
  for await (const list of lists) yield* inPieces(form.write(list));
  yield canonicalTail(edition, end);
}

/** Everything before the first list. */
export function* canonicalHead(edition: FrozenEdition): Generator<string> {
  yield `{"columns":${written(COLUMNS)},"edition":${written(edition.code)},"format":${written(CANONICAL_FORMAT)},"inputs":[`;
  yield* inPieces(inputRows(edition));
  yield `],"lists":[`;
}

/** Everything after the last list. */
export function canonicalTail(edition: FrozenEdition, { metrics, fits }: CanonicalEnd): string {
  const { previous } = edition;
  const rest = {
    metrics: Object.fromEntries(Object.entries(metrics).sort(([a], [b]) => (a < b ? -1 : 1))),
    networks: edition.networks,
    previous: previous && { edition: previous.code, revision: previous.revision, sha256: previous.sha256 },
    reference: edition.referenceOn,
    regressions: fitsInOrder(fits).map(fitRow),
    revision: edition.revision,
    territories: edition.territories.map(territoryRow),
    window: edition.windowDays,
  };
  return `],${written(rest).slice(1)}`;
}

function* inputRows(edition: FrozenEdition): Generator<string> {
  const territories = new Map(edition.territories.map((territory) => [territory.id, territory]));
  let separator = "";
  for (const account of edition.accounts) {
    const territory = territories.get(account.territoryId);
    if (!territory) throw new RangeError(`an account of an unknown territory: ${account.territoryId}`);
    for (const figure of account.figures.length > 0 ? account.figures : [null]) {
      yield `${separator}${written(inputRow(territory, account, figure, edition.previousOrdinals.get(account.accountId) ?? null))}`;
      separator = ",";
    }
  }
}

function inputRow(
  { level, code }: FrozenTerritory,
  account: FrozenAccount,
  figure: FrozenFigure | null,
  previousInput: number | null,
): readonly unknown[] {
  const { network, counted, handle, url, dormant } = account;
  const shown = [level, code, network, counted, handle, url, dormant, counted ? previousInput : null];
  if (!figure) return [...shown, ...Array.from({ length: COLUMNS.inputs.length - shown.length }, () => null)];
  const { kind, observedOn, datePrecision, audience, precision, step, following, posts, periodDays } = figure;
  const { reactions, comments, shares, views, source, sourceUrl } = figure;
  shown.push(kind, observedOn, datePrecision, audience, precision, step, following, posts, periodDays);
  shown.push(reactions, comments, shares, views, source, sourceUrl);
  return shown;
}

function territoryRow(territory: FrozenTerritory): readonly unknown[] {
  const { level, code, name, epciType, population, populationYear, perimeterSince, league, regionCode, departementCode } = territory;
  return [level, code, name, epciType, population, populationYear, perimeterSince, league, regionCode, departementCode];
}

function fitRow({ network, group, subject, n, alpha, beta, betaSe, betaLow, betaHigh, r2 }: PublishedFit): readonly unknown[] {
  return [network, group, subject, n, alpha, beta, betaSe, betaLow, betaHigh, r2] satisfies (string | Fit[keyof Fit])[];
}

/** By code units of network, group, subject: the table has no order of its own. */
function fitsInOrder(fits: readonly PublishedFit[]): readonly PublishedFit[] {
  const key = ({ network, group, subject }: PublishedFit) => `${network} ${group} ${subject}`;
  return [...fits].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Keys must be sorted by the caller: JSON.stringify is RFC 8785 for numbers and strings, and keeps keys as they come (a test compares). */
function written(value: unknown): string {
  return JSON.stringify(value);
}

function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length >= PIECE) {
      yield piece;
      piece = "";
    }
  }
  if (piece !== "") yield piece;
}
