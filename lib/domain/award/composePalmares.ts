import type { AwardCategoryRow, AwardRows, CategoryCounts, NomineeRow } from "./awardRows";
import type { Palmares, PalmaresCategory, PalmaresNominee, PublishedCandidature } from "./palmares";
import { PRIZES } from "./prize";

/** As a French index is sorted. What is sorted is written once, and kept in its order. */
const FRENCH = new Intl.Collator("fr");

const NOBODY = { jurors: 0, assessments: 0, recusals: 0, abstentions: 0 };

/**
 * What is published of an award, from its rows. It holds what is named here and nothing else, whatever the rows bring along.
 * @param publishedAt ISO instant
 * @throws RangeError for a nominee without a decision: `publicationLacks` comes first
 */
export function composePalmares(rows: AwardRows, publishedAt: string): Palmares {
  const { year, theme, rules, othersShown, quorumPercent, decidedBy } = rows.award;
  const criteria = rows.criteria.map(({ name, guidance, weight, required, independent }) => ({
    ...{ name, guidance, weight, required, independent },
  }));
  const sum = (key: "assessments" | "recusals" | "abstentions") => rows.counts.reduce((total, counts) => total + counts[key], 0);
  const names = rows.jurors.flatMap(({ name }) => (name === null ? [] : [name]));
  return {
    ...{ year, theme, rules, publishedAt },
    method: { criteria, othersShown, quorumPercent, decidedBy },
    jury: {
      jurors: rows.jurors.length,
      assessments: sum("assessments"),
      recusals: sum("recusals"),
      abstentions: sum("abstentions"),
      names: names.sort(FRENCH.compare),
    },
    categories: rows.categories.map((category) => {
      const own = rows.nominees.filter(({ categoryId }) => categoryId === category.id);
      return composeCategory(
        category,
        own,
        rows.counts.find(({ categoryId }) => categoryId === category.id),
      );
    }),
  };
}

function composeCategory(row: AwardCategoryRow, nominees: readonly NomineeRow[], counts: CategoryCounts | undefined): PalmaresCategory {
  const { slug, name, description, kind, league, shortlist } = row;
  const { jurors, assessments, recusals } = counts ?? NOBODY;
  const removed = nominees.flatMap(({ name, level, code, removedReason }) =>
    removedReason === null ? [] : [{ name, level, code, reason: removedReason }],
  );
  return {
    ...{ slug, name, description, kind, league, shortlist },
    jury: { jurors, assessments, recusals },
    nominees: nominees
      .filter(({ removedReason }) => removedReason === null)
      .map(composeNominee)
      .sort(byPrize),
    removed: removed.sort(byName),
  };
}

function composeNominee(row: NomineeRow): PalmaresNominee {
  const { id, level, code, name, league, population, origin, reason, facts, decision, candidature } = row;
  if (decision === null) throw new RangeError(`a nominee without a decision: ${id}`);
  const { prize, motivation } = decision;
  return {
    ...{ id, level, code, name, league, population, origin, reason, facts, prize, motivation },
    candidature: candidature && composeCandidature(candidature),
  };
}

function composeCandidature({ title, text, links, images }: PublishedCandidature): PublishedCandidature {
  return { title, text, links, images: images.map(({ id, alternative, width, height }) => ({ id, alternative, width, height })) };
}

function byPrize(a: PalmaresNominee, b: PalmaresNominee): number {
  return PRIZES.indexOf(a.prize) - PRIZES.indexOf(b.prize) || byName(a, b);
}

/** By name; towns may bear the same one. */
function byName(a: { name: string; level: string; code: string }, b: { name: string; level: string; code: string }): number {
  return FRENCH.compare(a.name, b.name) || FRENCH.compare(`${a.level}/${a.code}`, `${b.level}/${b.code}`);
}
