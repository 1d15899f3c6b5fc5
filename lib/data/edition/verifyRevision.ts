import { createHash } from "node:crypto";
import type pg from "pg";
import { canonicalForm } from "@/lib/domain/edition/canonicalForm";
import { compareFits, compareLists, type Difference, listName } from "@/lib/domain/edition/compareLists";
import type { EditionInputs, FrozenList } from "@/lib/domain/edition/frozenEdition";
import {
  type ComputedList,
  type Metric,
  metricVersions,
  type PublishedFit,
  type RankedList,
  type RankingPortion,
  withRows,
} from "@/lib/domain/ranking";
import { leagueOf } from "@/lib/domain/territory/league";
import { inTransaction } from "../database";
import { editionOf, rankingOf } from "./computeRevision";
import { loadPrevious } from "./loadPrevious";
import { rangesAside } from "./rangesAside";
import { readFrozenInputs } from "./readFrozenInputs";
import { readFits, readFrozenLists } from "./readFrozenLists";
import { readRevision, type StoredRevision } from "./readRevision";

const METRIC_OF_FIT = { audience: "expected_ratio", engagement: "engagement_rate" } as const satisfies Record<
  PublishedFit["subject"],
  Metric
>;

/** Differences that are named; the others are counted. */
const NAMED = 20;

export interface Verification {
  revision: StoredRevision;
  /** The hash and every value are what they were. */
  equal: boolean;
  /** Of the canonical form made again from the frozen rows. */
  sha256: string;
  lists: number;
  /** Compared one by one. */
  rows: number;
  /** The first ones. */
  differences: readonly (Difference & { territory: string | null })[];
  differencesTotal: number;
  /** Metrics whose formula has had another version since: their values cannot be computed again by this program. */
  notRecomputed: readonly string[];
}

/**
 * Recomputes the hash of a revision from its frozen rows, and every value, rank, range and reason from its frozen inputs and the frozen
 * rows of the revision before it; and says where they differ.
 * @throws ExpectedError `unknown-edition`, `unknown-revision`
 */
export async function verifyRevision(db: { pool: pg.Pool }, code: string, number?: number): Promise<Verification> {
  return await inTransaction(db.pool, async (client) => {
    await client.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    const revision = await readRevision(client, code, number);
    const inputs = await readFrozenInputs(client, revision);
    const before = revision.previous && (await readRevision(client, revision.previous.code, revision.previous.revision));
    const previous = before && (await loadPrevious(client, before));
    const fits = await readFits(client, revision.id);
    const edition = editionOf({ code: revision.code, revision: revision.number, previous: before }, inputs, previous);
    const inForce: Readonly<Record<string, number>> = metricVersions();
    const current = (metric: string) => inForce[metric] === revision.metrics[metric];
    const aside = current("observatory_index") ? rangesAside : undefined; // where no index is compared, none is made
    const { portions } = rankingOf(revision.code, inputs, previous, aside);

    const found = new Findings(inputs);
    for (const { id, league, ...territory } of inputs.territories) {
      const recomputed = leagueOf(territory);
      if (league !== recomputed) found.add({ where: "territory", territoryId: id, field: "league", frozen: league, recomputed });
    }
    const recomputed = new RecomputedLists(portions);
    let lists = 0;
    let rows = 0;
    async function* compared(): AsyncGenerator<FrozenList> {
      for await (const list of readFrozenLists(client, revision.id, inputs.accounts)) {
        lists += 1;
        rows += list.ranked.length + list.notRanked.length;
        const again = recomputed.take(listName(list));
        if (current(list.metric)) {
          await again?.ready?.();
          found.addAll(again ? compareLists(list, withRows(again)) : [absent(list, "frozen")]);
        }
        yield list;
      }
    }
    const hash = createHash("sha256");
    for await (const piece of canonicalForm(edition, compared(), { metrics: revision.metrics, fits })) hash.update(piece);
    for (const list of recomputed.rest()) if (current(list.metric)) found.add(absent(list, "recomputed"));
    const ofCurrent = ({ subject }: PublishedFit) => current(METRIC_OF_FIT[subject]);
    found.addAll(compareFits(fits.filter(ofCurrent), recomputed.fits.filter(ofCurrent)));
    const sha256 = hash.digest("hex");
    const notRecomputed = Object.keys(revision.metrics).filter((metric) => !current(metric));
    const { differences, total } = found;
    return {
      revision,
      equal: sha256 === revision.sha256 && total === 0,
      sha256,
      lists,
      rows,
      differences,
      differencesTotal: total,
      notRecomputed,
    };
  });
}

function absent(list: Pick<RankedList, "network" | "metric" | "league">, present: "frozen" | "recomputed"): Difference {
  const [frozen, recomputed] = present === "frozen" ? ["present", "absent"] : ["absent", "present"];
  return { where: listName(list), territoryId: null, field: "list", frozen, recomputed };
}

/** The first differences, and how many there are. */
class Findings {
  readonly differences: (Difference & { territory: string | null })[] = [];
  total = 0;

  constructor(private readonly inputs: EditionInputs) {}

  addAll(found: Iterable<Difference>): void {
    for (const difference of found) this.add(difference);
  }

  add(difference: Difference): void {
    this.total += 1;
    if (this.differences.length >= NAMED) return;
    const territory = this.inputs.territories.find(({ id }) => id === difference.territoryId);
    this.differences.push({ ...difference, territory: territory ? `${territory.name} (${territory.level} ${territory.code})` : null });
  }
}

/** Lists computed as they are asked for: in the order in which they were frozen, so that few wait. */
class RecomputedLists {
  readonly fits: PublishedFit[] = [];
  private readonly waiting = new Map<string, ComputedList>();
  private readonly source: Iterator<RankingPortion>;

  constructor(portions: Iterable<RankingPortion>) {
    this.source = portions[Symbol.iterator]();
  }

  take(name: string): ComputedList | undefined {
    while (!this.waiting.has(name) && this.compute());
    const list = this.waiting.get(name);
    this.waiting.delete(name);
    return list;
  }

  /** Those that nothing asked for. */
  rest(): ComputedList[] {
    while (this.compute());
    return [...this.waiting.values()];
  }

  private compute(): boolean {
    const next = this.source.next();
    if (next.done) return false;
    this.fits.push(...next.value.fits);
    for (const list of next.value.lists) this.waiting.set(listName(list), list);
    return true;
  }
}
