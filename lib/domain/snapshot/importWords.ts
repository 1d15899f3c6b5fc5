import type { Network } from "../account/network";
import type { Level } from "../territory/level";
import type { DatePrecision, FigurePrecision, MetricKind } from "./figure";
import { foldWord } from "./foldWord";

/** The words that files use for a closed list, folded, French and English; the first of each is the product's own. */
type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

const LEVEL_WORDS: Words<Level> = {
  commune: ["commune", "communes", "ville", "mairie", "municipality", "city", "town"],
  epci: ["epci", "intercommunalite", "intercommunality", "interco"],
  ept: ["ept", "etablissement public territorial"],
  departement: ["departement", "department", "conseil departemental", "dept"],
  region: ["region", "conseil regional"],
  com: ["com", "collectivite d outre mer"],
};
const DATE_PRECISION_WORDS: Words<DatePrecision> = {
  day: ["day", "jour"],
  publication: ["publication", "publication date", "date de publication"],
  month: ["month", "mois"],
  year: ["year", "annee", "an"],
};
const FIGURE_PRECISION_WORDS: Words<FigurePrecision> = {
  exact: ["exact", "exacte"],
  rounded: ["rounded", "arrondi", "arrondie", "approx", "environ"],
  floored: ["floored", "tronque", "tronquee", "plancher", "arrondi inferieur", "arrondi par defaut", "rounded down"],
};
const KIND_WORDS: Words<MetricKind> = {
  followers: ["followers", "follower"],
  subscribers: ["subscribers", "subscriber"],
  likes: ["likes", "like", "mentions j aime", "mention j aime", "j aime", "jaime", "fans", "fan", "page likes"],
};
/** « Abonnés » is what French says of followers and of subscribers: the network decides. */
const ABONNES = new Set(["abonnes", "abonne", "nombre d abonnes"]);

export const readLevel = reader(LEVEL_WORDS);
export const readDatePrecision = reader(DATE_PRECISION_WORDS);
export const readFigurePrecision = reader(FIGURE_PRECISION_WORDS);
const readKindWord = reader(KIND_WORDS);

/** What an audience counts where the file does not say. */
export function usualKind(network: Network): MetricKind {
  return network === "youtube" ? "subscribers" : "followers";
}

/** What the word means on each network; null for a word of no list. */
export function readKind(text: string): ((network: Network) => MetricKind) | null {
  if (ABONNES.has(foldWord(text))) return usualKind;
  const kind = readKindWord(text);
  return kind === null ? null : () => kind;
}

/** Null for a word of no list. */
function reader<T extends string>(words: Words<T>): (text: string) => T | null {
  const byWord = new Map((Object.keys(words) as T[]).flatMap((value) => words[value].map((word) => [word, value] as const)));
  return (text) => byWord.get(foldWord(text)) ?? null;
}
