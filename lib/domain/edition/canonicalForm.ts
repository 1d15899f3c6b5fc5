/**
 * The canonical form of a revision: RFC 8785 JSON (keys sorted, no spaces, numbers and strings as ECMAScript writes them), as UTF-8 in
 * pieces, so that two million rows never stand in memory as one text. Its SHA-256 is shown with the edition, and anybody can compute it again.
 *
 * It holds natural keys only (level, code, network, handle, ordinal), so that the same figures give the same hash on any instance. Left out
 * on purpose: database identifiers; when and by whom it was published; the title, and the reason of a revision, which are words about the
 * figures and not figures.
 */

import type { Fit, PublishedFit } from "../ranking/contract";
import { CanonicalBytes } from "./CanonicalBytes";
import { CanonicalList, INDEX_COLUMNS, LIST_COLUMNS } from "./CanonicalList";
import type { FrozenAccount, FrozenEdition, FrozenFigure, FrozenList, FrozenTerritory } from "./frozenEdition";

const CANONICAL_FORMAT = "belvedere-edition/1";
/**
 * With the index of the Observatory: its ranked rows are longer, by `columns.lists.index`; and with the census of presence: its territories
 * are longer, by the last of `columns.territories`. All else is as in the first. Each is there only where the revision froze it.
 */
const CANONICAL_FORMAT_WITH_MORE = "belvedere-edition/2";

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
const SURVEY_COLUMNS = ["surveyedOn", "website"];

/** What is known of a revision once its lists are computed. */
export interface CanonicalEnd {
  /** Version of each metric in force. */
  metrics: Readonly<Record<string, number>>;
  fits: readonly PublishedFit[];
}

/** The whole form, of a revision whose lists are read one at a time. */
export async function* canonicalForm(
  edition: FrozenEdition,
  lists: AsyncIterable<FrozenList>,
  end: CanonicalEnd,
): AsyncGenerator<Uint8Array> {
  const out = new CanonicalBytes();
  yield* whenFull(out, canonicalHead(out, edition, end.metrics));
  const form = new CanonicalList(out, edition.territories);
  for await (const list of lists) yield* whenFull(out, canonicalList(form, list));
  canonicalTail(out, edition, end);
  yield out.take();
}

function* whenFull(out: CanonicalBytes, writing: Iterable<void>): Generator<Uint8Array> {
  for (const _ of writing) if (out.full) yield out.take();
}

function* canonicalList(form: CanonicalList, list: FrozenList): Generator<void> {
  form.head(list);
  for (const row of list.ranked) yield form.ranked(row, row.input);
  form.middle(list);
  for (const row of list.notRanked) yield form.notRanked(row, row.input);
  form.tail(list);
}

/**
 * Everything before the first list. Yields after each row of it: what is full can be taken.
 * @param metrics of the revision: one that was published without the index, or the census, is written as it was then
 */
export function* canonicalHead(out: CanonicalBytes, edition: FrozenEdition, metrics: CanonicalEnd["metrics"]): Generator<void> {
  const indexed = "observatory_index" in metrics;
  const surveyed = edition.territories.some(({ survey }) => survey !== null);
  const columns = {
    ...COLUMNS,
    lists: indexed ? { index: INDEX_COLUMNS, ...LIST_COLUMNS } : LIST_COLUMNS,
    territories: surveyed ? [...COLUMNS.territories, ...SURVEY_COLUMNS] : COLUMNS.territories,
  };
  const format = indexed || surveyed ? CANONICAL_FORMAT_WITH_MORE : CANONICAL_FORMAT;
  out.text(`{"columns":${written(columns)},"edition":${written(edition.code)},"format":${written(format)},"inputs":[`);
  for (const row of inputRows(edition)) yield out.text(row);
  out.text(`],"lists":[`);
}

/** Everything after the last list. */
export function canonicalTail(out: CanonicalBytes, edition: FrozenEdition, { metrics, fits }: CanonicalEnd): void {
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
  out.text(`],${written(rest).slice(1)}`);
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
  const { level, code, name, epciType, population, populationYear, perimeterSince, league, regionCode, departementCode, survey } =
    territory;
  const row = [level, code, name, epciType, population, populationYear, perimeterSince, league, regionCode, departementCode];
  return survey === null ? row : [...row, survey.surveyedOn, survey.website];
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
