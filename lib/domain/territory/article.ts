import type { Language } from "../format/language";
/**
 * French grammar of place names, from INSEE's TNCC (type de nom en clair), 0–8:
 * 0 none (« Paris ») · 1 none, vowel or mute h (« Amiens ») · 2 le · 3 la · 4 les · 5 l’ · 6 aux · 7 las · 8 los.
 * Source: Code officiel géographique, « Codification du type de nom en clair ».
 *
 * The trap: a commune carries its article in its name and keeps its capital (« Le Havre », « de La Rochelle »), a département or a
 * région does not (« Rhône » with 2, « du Rhône »). INSEE breaks its own rule once: « La Réunion » with 0; its article is written small.
 */
export type Article = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const NONE: Article = 0;
const ELIDED: Article = 1;

interface Forms {
  /** The article as a name carries it. */
  carried: RegExp;
  plain: string;
  of: string;
  /** Contracted with de, so that a carried article gives way to it. */
  contracts: boolean;
}

const FORMS: Partial<Record<Article, Forms>> = {
  2: { carried: /^le /i, plain: "le ", of: "du ", contracts: true },
  3: { carried: /^la /i, plain: "la ", of: "de la ", contracts: false },
  4: { carried: /^les /i, plain: "les ", of: "des ", contracts: true },
  5: { carried: /^l['’]/i, plain: "l’", of: "de l’", contracts: false },
  6: { carried: /^aux /i, plain: "aux ", of: "des ", contracts: true },
  7: { carried: /^las /i, plain: "las ", of: "de las ", contracts: false },
  8: { carried: /^los /i, plain: "los ", of: "de los ", contracts: false },
};

/** « le Rhône », « l’Ain », « Paris », « Le Havre » (a commune's article is part of its name), « la Réunion ». */
export function withArticle(name: string, article: number): string {
  const { forms, bare, carried } = parse(name, article);
  if (!forms) return name;
  return carried ? name : forms.plain + bare;
}

/** « de Paris », « d’Amiens », « du Havre », « du Rhône », « de la Réunion », « des Landes », « de L’Haÿ-les-Roses ». */
export function withDe(name: string, article: number): string {
  const { forms, bare, carried } = parse(name, article);
  if (!forms) return article === ELIDED ? `d’${name}` : `de ${name}`;
  return carried && !forms.contracts ? `de ${name}` : forms.of + bare;
}

/** How a département is named behind that word: « département de la Lozère », « département Lozère » in English. */
export function behindDepartement(name: string, article: number, language: Language): string {
  return language === "fr" ? withDe(name, article) : name;
}

/** « Les Alpes-Maritimes arrivent », « Les Andelys arrivent ». */
export function isPlural(article: number): boolean {
  return article === 4 || article === 7 || article === 8;
}

/** `carried`: the article belongs to the name, as in a commune's. */
function parse(name: string, article: number): { forms: Forms | undefined; bare: string; carried: boolean } {
  if (article === NONE && /^La /.test(name)) return { forms: FORMS[3], bare: name.slice(3), carried: false };
  const forms = FORMS[article as Article];
  const bare = forms ? name.replace(forms.carried, "") : name;
  return { forms, bare, carried: bare !== name };
}

/** The article of a commune that INSEE gives none for (the COM): read from the name. Their h (« Hao », « Hienghène ») is no mute one. */
export function articleOfCommuneName(name: string): Article {
  for (const article of [2, 3, 4, 5] as const) if (FORMS[article]?.carried.test(name)) return article;
  return articleOfInitial(name);
}

/** The article of an EPCI or EPT: « la CC », « la Métropole de Lyon », « l’Eurométropole », « Rennes Métropole », « Orléans Métropole ». */
export function articleOfGrouping(name: string): Article {
  if (/^(?:CC|CA|CU|Métropole) /.test(name)) return 3;
  if (/^Eurométropole /.test(name)) return 5;
  return articleOfInitial(name);
}

function articleOfInitial(name: string): Article {
  return /^[aeiouœæ]/i.test(name.normalize("NFD")) ? ELIDED : NONE;
}
