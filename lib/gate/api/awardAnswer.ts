import type { FoundPalmares } from "@/lib/data/award/listPalmares";
import type { PublishedPalmares } from "@/lib/data/award/readPalmares";
import { laureatesOf } from "@/lib/domain/award/laureates";
import type { PalmaresCategory, PalmaresNominee } from "@/lib/domain/award/palmares";
import type { AwardsAnswer } from "./awardAnswers";
import type { AwardsQuery } from "./awardQueries";

/** One page of the awards that were published. What is not published of an award is in none of it. */
export function awardsAnswer({ page, pageSize }: AwardsQuery, { total, pages, rows }: FoundPalmares): AwardsAnswer {
  return { total, page, pageSize, pages, rows: rows.map(awardOf) };
}

function awardOf({ palmares, sha256, notes }: PublishedPalmares): AwardsAnswer["rows"][number] {
  const { year, theme, publishedAt, jury, categories } = palmares;
  const { names, ...counts } = jury;
  return {
    ...{ year, theme, publishedAt, sha256, notes: notes.map((note) => ({ ...note })) },
    jury: { ...counts, names: [...names] },
    categories: categories.map((category) => categoryOf(year, category)),
    links: { page: `/prix/${year}`, canonical: `/api/v1/awards/${year}/canonical.json` },
  };
}

function categoryOf(year: number, category: PalmaresCategory): AwardsAnswer["rows"][number]["categories"][number] {
  const { slug, name, description, kind, league, shortlist, jury, nominees, removed } = category;
  return {
    ...{ slug, name, description, kind, league, shortlist, jury },
    laureates: laureatesOf(category).map((nominee) => ({
      ...{ level: nominee.level, code: nominee.code, name: nominee.name, prize: nominee.prize, motivation: nominee.motivation },
      badge: `/images/prix/${year}/${slug}/${nominee.level}-${nominee.code}.svg`,
    })),
    nominees: nominees.map(nomineeOf),
    removed: [...removed],
    links: { page: `/prix/${year}/${slug}`, csv: `/api/v1/awards.csv?year=${year}&category=${slug}` },
  };
}

function nomineeOf(nominee: PalmaresNominee): AwardsAnswer["rows"][number]["categories"][number]["nominees"][number] {
  const { level, code, name, league, population, origin, reason, prize, motivation, facts, candidature } = nominee;
  return {
    ...{ level, code, name, league, population, origin, reason, prize, motivation },
    facts: facts && { ...facts, parts: [...facts.parts] },
    candidature: candidature && { title: candidature.title, text: candidature.text, links: [...candidature.links] },
  };
}
