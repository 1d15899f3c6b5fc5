import { foldWord } from "./foldWord";

/** Tools whose exports are known by their looks. */
const TOOLS = ["karma", "metricool", "meta", "meta-posts"] as const;
export type Tool = (typeof TOOLS)[number];

const KARMA = ["profile id", "id du profil", "id de perfil", "page performance index", "post interaction rate", "reach per day"];
const POSTS = ["post id", "identifiant de la publication"];
const POST_LINKS = ["permalink", "permalien"];
const METRICOOL = [
  "interactions",
  "interacciones",
  "engagement",
  "impressions",
  "impresiones",
  "reach",
  "alcance",
  "growth",
  "crecimiento",
];
const NETWORK = ["network", "social network", "platform", "channel", "red", "red social", "plataforma", "reseau", "reseau social"];
const META_FIGURE = ["primary", "principal", "principale"];

/** The tool that wrote a file, by its first rows and its name; null for a file that is anybody's. */
export function recogniseTool(rows: readonly (readonly string[])[], fileName: string): Tool | null {
  const folded = rows.map((cells) => cells.map(foldWord));
  const has = (names: readonly string[], least = 1) => folded.some((cells) => names.filter((name) => cells.includes(name)).length >= least);
  if (isOfPosts(rows)) return "meta-posts";
  if (folded.some(([first, second, ...others]) => first === "date" && META_FIGURE.includes(second ?? "") && others.length === 0))
    return "meta";
  if (has(KARMA)) return "karma";
  const named = foldWord(fileName).includes("metricool") || folded.some((cells) => cells.some((cell) => cell.includes("metricool")));
  return named || (has(NETWORK) && has(METRICOOL, 2)) ? "metricool" : null;
}

/** Whether a row is the header of an export of posts: it says nothing of how many follow the page. */
export function isOfPosts(rows: readonly (readonly string[])[]): boolean {
  return rows.some((cells) => {
    const names = cells.map(foldWord);
    return POSTS.some((name) => names.includes(name)) && POST_LINKS.some((name) => names.includes(name));
  });
}
