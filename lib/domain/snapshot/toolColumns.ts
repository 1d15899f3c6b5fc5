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

const SPANISH_TOOL_NAMES: typeof TOOL_NAMES = {
  network: ["red", "red social", "plataforma"],
  account: ["perfil", "cuenta", "usuario", "nombre de usuario"],
  observed_on: ["fecha"],
  audience: ["seguidores", "suscriptores", "total de seguidores"],
  posts: ["numero de publicaciones", "publicaciones"],
  reactions: ["me gusta", "numero de me gusta", "reacciones"],
  comments: ["comentarios", "numero de comentarios"],
  shares: ["compartidos", "numero de compartidos"],
  views: ["visualizaciones", "reproducciones"],
};

/** How many came, not how many there are. */
const GAINS = new Set([
  ...["new followers", "new follows", "facebook follows", "instagram follows", "growth", "follower growth", "net follower growth"],
  ...["nouveaux abonnes", "nouveaux followers", "evolution du nombre d abonnes", "croissance"],
  ...["nuevos seguidores", "crecimiento", "crecimiento de seguidores"],
]);
/** What LinkedIn calls the parts of a day's gain; beside them its total is one too. */
const LINKEDIN_GAINS = ["organic followers", "sponsored followers", "auto invited followers", "abonnes organiques", "abonnes sponsorises"];
const LINKEDIN_TOTALS = ["total followers", "total d abonnes", "nombre total d abonnes"];
/** What Meta Business Suite calls the only figure of a file, under the name of the figure. */
const META_FIGURE = new Set(["primary", "principal", "principale"]);

type ToolLanguage = "fr" | "en" | "es";
const BY_TOOL_NAME = new Map<string, { column: ImportColumn; language: ToolLanguage }>([
  ...namesIn(TOOL_NAMES, "en"),
  ...namesIn(SPANISH_TOOL_NAMES, "es"),
  ...namesIn(FRENCH_TOOL_NAMES, "fr"),
]);

function namesIn<Language extends ToolLanguage>(names: typeof TOOL_NAMES, language: Language) {
  return (Object.entries(names) as [ImportColumn, readonly string[]][]).flatMap(([column, words]) =>
    words.map((word) => [word, { column, language }] as const),
  );
}

export function toolColumn(name: string): { column: ImportColumn; language: ToolLanguage } | undefined {
  return BY_TOOL_NAME.get(foldWord(name));
}

/** Whether a header is that of a file of daily gains: what each day brought, which is no audience. */
export function isOfGains(cells: readonly string[]): boolean {
  return gainsIn(cells).length > 0 && cells.some((cell) => DATES.has(foldWord(cell)));
}

/** The places of a header that name what each day brought. */
export function gainsIn(cells: readonly string[]): number[] {
  const names = cells.map(foldWord);
  const meta = names.length === 2 && DATES.has(String(names[0])) && META_FIGURE.has(String(names[1]));
  const linkedIn = names.some((name) => LINKEDIN_GAINS.includes(name));
  return names.flatMap((name, place) => {
    const gain = GAINS.has(name) || LINKEDIN_GAINS.includes(name) || (linkedIn && LINKEDIN_TOTALS.includes(name)) || (meta && place === 1);
    return gain ? [place] : [];
  });
}
const DATES = new Set(["date", "fecha"]);
