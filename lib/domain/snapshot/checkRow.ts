import { type AccountProblem, identifyAccount, identifyAddress } from "../account/identifyAccount";
import { NETWORKS, type Network } from "../account/network";
import { readNetwork } from "../account/networkNames";
import type { Profile } from "../account/profile";
import { LEVELS, type Level } from "../territory/level";
import { activityDoubts } from "./activityDoubts";
import { DATE_PRECISIONS, type DatePrecision, FIGURE_PRECISIONS, type Figure, METRIC_KINDS } from "./figure";
import type { Header, ImportColumn } from "./importColumns";
import { type Doubt, doubt, type Refusal } from "./importProblem";
import { readDatePrecision, readFigurePrecision, readKind, readLevel, usualKind } from "./importWords";
import { GREATEST_VIEWS } from "./readCount";
import { type DayContext, type DayRead, readDay } from "./readDay";
import { remember } from "./remember";
import { RefusedRow, type RowAtHand, type RowCells, refuseRow, rowCells } from "./rowCells";

/** A row that says something about an account that is still to be found. */
export interface CheckedRow {
  /** Null when the file leaves it to the code. */
  level: Level | null;
  /** Empty: the account says whose it is. */
  code: string;
  /** Empty when the file has none. */
  name: string;
  network: Network;
  /** Null: the main account of the territory is meant. */
  profile: Profile | null;
  figure: Figure;
  /** Empty: the file itself. */
  source: string;
  sourceUrl: string | null;
  doubts: readonly Doubt[];
}

/** PostgreSQL's smallint. */
const LONGEST_PERIOD = 32_767;
const NO_DOUBT: readonly Doubt[] = [];

export type RowChecker = (cells: readonly string[]) => CheckedRow | { refusal: Refusal };

/**
 * Checks the rows of one file by themselves: what each cell says, what is missing, what contradicts itself. What only the territories,
 * the accounts or the stored figures can say comes after.
 */
export function rowChecker(header: Pick<Header, "columns">, context: DayContext): RowChecker {
  const atHand: RowAtHand = { cells: [] };
  const cells = rowCells(header, atHand);
  const readers: Readers = {
    network: remember(readNetwork),
    level: remember(readLevel),
    kind: remember(readKind),
    datePrecision: remember(readDatePrecision),
    precision: remember(readFigurePrecision),
    day: remember((text) => readDay(text, context)),
    context,
  };
  return (row) => {
    atHand.cells = row;
    try {
      return checkRow(cells, readers);
    } catch (problem) {
      if (problem instanceof RefusedRow) return { refusal: problem.refusal };
      throw problem;
    }
  };
}

interface Readers {
  network(text: string): Network | null;
  level(text: string): Level | null;
  kind(text: string): ReturnType<typeof readKind>;
  datePrecision(text: string): DatePrecision | null;
  precision(text: string): Figure["precision"] | null;
  day(text: string): ReturnType<typeof readDay>;
  context: DayContext;
}

function checkRow(cells: RowCells, readers: Readers): CheckedRow {
  const doubts: Doubt[] = [];
  const code = cells.account.said() || cells.url.said() ? cells.code.text() : cells.code.needed();
  const network =
    readers.network(cells.network.needed()) ?? refuseRow("unknown-word", "network", cells.network.text(), NETWORKS.join(", "));
  const observed = readObserved(cells, readers, doubts);
  const counted = readAudience(cells, readers, doubts);
  const figure: Figure = {
    kind: word(cells, "metric_kind", readers.kind, METRIC_KINDS)?.(network) ?? usualKind(network),
    observedOn: observed.day,
    datePrecision: coarser(observed.precision, word(cells, "date_precision", readers.datePrecision, DATE_PRECISIONS)),
    audience: counted.audience,
    precision: counted.precision,
    step: counted.step,
    following: cells.following.number(),
    posts: cells.posts.number(),
    periodDays: readPeriod(cells),
    reactions: cells.reactions.number(),
    comments: cells.comments.number(),
    shares: cells.shares.number(),
    views: cells.views.number(GREATEST_VIEWS),
  };
  doubtActivity(figure, doubts);
  return {
    level: word(cells, "level", readers.level, LEVELS),
    code,
    name: cells.territory.text(),
    network,
    profile: readProfile(cells, network, doubts),
    figure,
    source: cells.source.text(),
    sourceUrl: readProof(cells),
    doubts: doubts.length === 0 ? NO_DOUBT : doubts,
  };
}

/** A word of a closed list; null when the cell is empty. */
function word<T>(cells: RowCells, column: ImportColumn, read: (text: string) => T | null, words: readonly string[]): T | null {
  const text = cells[column].text();
  return text === "" ? null : (read(text) ?? refuseRow("unknown-word", column, text, words.join(", ")));
}

function readObserved(cells: RowCells, { day: read, context }: Readers, doubts: Doubt[]): DayRead {
  const text = cells.observed_on.needed();
  const day = read(text);
  if (typeof day === "string") return refuseRow(day, "observed_on", text);
  if (day.ambiguous && context.order === "month-first") doubts.push(doubt("month-first-assumed", "observed_on", text, day.day));
  if (day.proves !== null && day.proves !== context.order) doubts.push(doubt("order-of-days-mixed", "observed_on", text, day.day));
  return day;
}

/** The text « févr. 2026 » knows no more than its month, whatever the file says beside it. */
function coarser(read: DayRead["precision"], said: DatePrecision | null): DatePrecision {
  if (said === null) return read;
  return DATE_PRECISIONS.indexOf(read) > DATE_PRECISIONS.indexOf(said) ? read : said;
}

function readAudience(cells: RowCells, readers: Readers, doubts: Doubt[]): Pick<Figure, "audience" | "precision" | "step"> {
  const text = cells.audience.needed();
  const { value: audience, step: written } = cells.audience.count() ?? refuseRow("missing", "audience", text);
  const said = word(cells, "precision", readers.precision, FIGURE_PRECISIONS);
  const step = cells.step.number() || written; // a step of 0 or 1 is none
  const rounded = step !== null && step > 1 ? step : null;
  if (said !== "exact") {
    if (said !== null) return { audience, precision: said, step: step ?? refuseRow("missing-step", "step") };
    return rounded === null ? { audience, precision: "exact", step: null } : { audience, precision: "rounded", step: rounded };
  }
  if (rounded === null) return { audience, precision: "exact", step: null };
  if (written === null) return refuseRow("step-of-exact", "step", cells.step.text());
  doubts.push(doubt("rounded-despite-exact", "audience", text));
  return { audience, precision: "rounded", step: rounded };
}

function readPeriod(cells: RowCells): number | null {
  const days = cells.period_days.number(LONGEST_PERIOD);
  return days === 0 ? refuseRow("empty-period", "period_days", "0") : days;
}

/** The address identifies the account; a handle beside it that says otherwise is a doubt, and may be a name (« Ville de Menton »). */
function readProfile(cells: RowCells, network: Network, doubts: Doubt[]): Profile | null {
  const address = cells.url.said();
  const handle = cells.account.said();
  if (address === "") return handle === "" ? null : accepted(identifyAccount(handle, network), "account", handle);
  const profile = accepted(identifyAddress(address, network), "url", address);
  if (handle === "") return profile;
  if (handle === profile.handle || handle === `@${profile.handle}`) return profile;
  const beside = identifyAccount(handle, network);
  if (typeof beside === "string") return profile;
  if (beside.handleKey !== profile.handleKey) doubts.push(doubt("account-and-url-differ", "account", handle, profile.handle));
  return profile;
}

function accepted(profile: Profile | AccountProblem, column: "account" | "url", text: string): Profile {
  return typeof profile === "string" ? refuseRow(profile, column, text) : profile;
}

function readProof(cells: RowCells): string | null {
  const text = cells.source_url.said();
  if (text === "") return null;
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) ? text : refuseRow("not-an-address", "source_url", text);
}

function doubtActivity(figure: Figure, doubts: Doubt[]): void {
  for (const code of activityDoubts(figure)) {
    if (code === "posts-without-period") doubts.push(doubt(code, "period_days", String(figure.posts)));
    else doubts.push(doubt(code, "posts", String((figure.reactions ?? 0) + (figure.comments ?? 0) + (figure.shares ?? 0))));
  }
}
