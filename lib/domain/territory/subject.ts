import { type Article, articleOfCommuneName, articleOfGrouping, isPlural, withArticle } from "./article";
import type { Level } from "./level";
import { SPECIAL_DEPARTEMENTS } from "./specialAuthorities";

/** A territory in the words of a French sentence, as its subject or its object. */
export interface Subject {
  /** « la Haute-Vienne », « Le Havre », « la CC du Pays de Limours ». */
  theName: string;
  /** The same where a sentence begins: « La Haute-Vienne ». */
  theNameFirst: string;
  /** « Les Alpes-Maritimes arrivent ». */
  plural: boolean;
}

/** TNCC says how a name follows « de ». These follow it bare, and yet have an article as a subject: « de Bretagne », « la Bretagne ». */
const ARTICLE_OF_SUBJECT: Readonly<Record<string, Article | undefined>> = {
  "Eure-et-Loir": 5,
  "Ille-et-Vilaine": 5,
  "Indre-et-Loire": 5,
  "Maine-et-Loire": 2,
  "Meurthe-et-Moselle": 3,
  "Saône-et-Loire": 3,
  "Seine-et-Marne": 3,
  "Bourgogne-Franche-Comté": 3,
  Bretagne: 3,
  Corse: 3,
  "Île-de-France": 5,
  Normandie: 3,
  Occitanie: 5,
  "Nouvelle-Calédonie": 3,
  "Polynésie française": 3,
};

/** @param article of the territory: known with it, or by `articleOf` */
export function subjectOf({ level, name }: { level: Level; name: string }, article: number): Subject {
  // A commune may be called Bretagne.
  const own = level === "departement" || level === "region" || level === "com" ? ARTICLE_OF_SUBJECT[name] : undefined;
  const theName = withArticle(name, own ?? article);
  return { theName, theNameFirst: theName.charAt(0).toUpperCase() + theName.slice(1), plural: isPlural(article) };
}

/**
 * The article of a territory of which no more is known than what an edition froze.
 * @param areas with INSEE's articles
 */
export function articleOf(
  { level, code, name }: { level: Level; code: string; name: string },
  areas: readonly { level: Level; code: string; article: number }[],
): number {
  if (level === "commune") return articleOfCommuneName(name);
  if (level === "epci" || level === "ept") return articleOfGrouping(name);
  const special = SPECIAL_DEPARTEMENTS[code];
  if (level === "departement" && special?.article !== undefined && special.name === name) return special.article;
  return areas.find((area) => area.level === level && area.code === code)?.article ?? 0;
}
