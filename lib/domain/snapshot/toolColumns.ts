import { foldWord } from "./foldWord";
import type { ImportColumn } from "./importColumns";

/**
 * What the exports of tools call the same things (Fanpage Karma, Metricool and others): taken for a column that the file does not name as we
 * do. Compared exactly: « Reactions, comments and shares » is none of the three.
 */
const TOOL_NAMES: Readonly<Partial<Record<ImportColumn, readonly string[]>>> = {
  network: ["social network", "platform", "channel"],
  account: ["profile", "username", "account username"],
  url: ["external links", "profile url"],
  observed_on: ["date"],
  audience: ["followers", "follower", "fans", "subscribers"],
  posts: ["number of posts"],
  reactions: ["number of likes"],
  comments: ["number of comments"],
  shares: ["number of shares"],
};
const FRENCH_TOOL_NAMES: typeof TOOL_NAMES = {
  network: ["reseau social", "plateforme"],
  account: ["profil", "nom d utilisateur"],
  audience: ["nombre d abonnes", "total d abonnes", "fans"],
  posts: ["nombre de publications"],
};

/** How many came, not how many there are. */
const GAINS = new Set([
  ...["new followers", "new follows", "facebook follows", "instagram follows", "growth", "follower growth", "net follower growth"],
  ...["nouveaux abonnes", "nouveaux followers", "evolution du nombre d abonnes", "croissance"],
  ...["organic followers", "sponsored followers", "auto invited followers"],
]);
/** What Meta Business Suite calls the only figure of a file, under the name of the figure. */
const META_FIGURE = new Set(["primary", "principal", "principale"]);

const BY_TOOL_NAME = new Map<string, { column: ImportColumn; language: "fr" | "en" }>([
  ...namesIn(TOOL_NAMES, "en"),
  ...namesIn(FRENCH_TOOL_NAMES, "fr"),
]);

function namesIn<Language extends "fr" | "en">(names: typeof TOOL_NAMES, language: Language) {
  return (Object.entries(names) as [ImportColumn, readonly string[]][]).flatMap(([column, words]) =>
    words.map((word) => [word, { column, language }] as const),
  );
}

export function toolColumn(name: string): { column: ImportColumn; language: "fr" | "en" } | undefined {
  return BY_TOOL_NAME.get(foldWord(name));
}

/** Whether a header is that of a file of daily gains: what each day brought, which is no audience. */
export function isOfGains(cells: readonly string[]): boolean {
  const names = cells.map(foldWord);
  const [first, second, ...others] = names;
  const meta = first === "date" && second !== undefined && META_FIGURE.has(second) && others.length === 0;
  return meta || (names.includes("date") && names.some((name) => GAINS.has(name)));
}
