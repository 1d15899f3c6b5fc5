import { readFile } from "node:fs/promises";
import { join } from "node:path";
import postcss, { type AtRule, type Rule } from "postcss";

/** What a `rem` is in a picture. */
const ROOT_PIXELS = 16;

interface Styles {
  /** Light theme. */
  tokens: ReadonlyMap<string, string>;
  rules: readonly HeldRule[];
}
interface HeldRule {
  rule: Rule;
  /** Of the window, « (max-width: 47.99rem) »; null where it always holds. */
  width: string | null;
}

let kept: Promise<Styles> | undefined;

/** The styles of the charts and the tokens that they are made of, read once; a read that failed is tried again by the next who asks. */
export async function readStyles(): Promise<Styles> {
  kept ??= load();
  try {
    return await kept;
  } catch (error) {
    kept = undefined;
    throw error;
  }
}

async function load(): Promise<Styles> {
  const [tokens, charts] = await Promise.all([parseSheet("tokens.css"), parseSheet("chart.css")]);
  const drawings = await Promise.all(importsOf(charts).map(parseSheet));
  const values = new Map<string, string>();
  for (const { rule, width } of rulesOf(tokens))
    if (width === null && rule.selector === ":root") rule.walkDecls(/^--/, ({ prop, value }) => void values.set(prop, value));
  return { tokens: values, rules: drawings.flatMap(rulesOf) };
}

async function parseSheet(name: string): Promise<postcss.Root> {
  return postcss.parse(await readFile(join(process.cwd(), "app", "styles", name), "utf8"));
}

/** The sheets that one names, in the order in which their rules follow each other on a page. */
function importsOf(sheet: postcss.Root): string[] {
  return sheet.nodes.flatMap((node) => (node.type === "atrule" && node.name === "import" ? [node.params.replaceAll('"', "")] : []));
}

/** Those that hold always, or in a window of some width: what stands under another condition (dark theme, paper) is of no drawing. */
function rulesOf(sheet: postcss.Root): HeldRule[] {
  return sheet.nodes.flatMap((node): HeldRule[] => {
    if (node.type === "rule") return [{ rule: node, width: null }];
    return isOfWidth(node) ? (node.nodes ?? []).flatMap((rule) => (rule.type === "rule" ? [{ rule, width: node.params }] : [])) : [];
  });
}

function isOfWidth(node: postcss.ChildNode): node is AtRule {
  return node.type === "atrule" && node.name === "media" && /^\((?:min|max)-width: [\d.]+rem\)$/.test(node.params);
}

/**
 * The rules that a drawing uses, in plain values: whoever opens the file knows neither our variables nor our sizes.
 * @param markup of the drawing
 * @param inWindow what a narrow window changes too: a frame has one, a picture has its own width wherever it is shown
 */
export async function stylesOf(markup: string, { inWindow = false } = {}): Promise<string> {
  const { tokens, rules } = await readStyles();
  const worn = new Set([...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")));
  const used = (selector: string) => {
    const classes = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = ""]) => name);
    return classes.length > 0 && !/[:>+~[]/.test(selector) && classes.every((name) => worn.has(name));
  };
  return rules
    .filter(({ width }) => inWindow || width === null)
    .map(({ rule: { selectors, nodes }, width }) => {
      const held = selectors.filter(used);
      const declarations = nodes.flatMap((node) => (node.type === "decl" ? [`${node.prop}:${plain(node.value, tokens)}`] : []));
      const written = `${held.join(",")}{${declarations.join(";")}}`;
      return held.length === 0 ? "" : width === null ? written : `@media ${width}{${written}}`;
    })
    .join("");
}

function plain(value: string, tokens: ReadonlyMap<string, string>): string {
  const known = value.replace(/var\((--[\w-]+)\)/g, (written, name: string) => tokens.get(name) ?? written);
  return known.replace(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * ROOT_PIXELS}px`);
}
