import { slugWords } from "../territory/slug";

export interface Cited {
  site: string;
  what: string;
  /** Of the edition. */
  code: string;
  revision: number;
  /** `YYYY-MM-DD`, in Paris. */
  publishedOn: string;
  /** `YYYY-MM-DD`, on which it was read. */
  readOn: string;
  /** Under which it stays the same. */
  address: string;
  /** What must be said of all its figures. */
  notices: readonly string[];
}

/** Its key names what is cited too: two things of one edition stand in one list. What is cited as a BibTeX entry, for a list of references: `@misc`, which every style knows, with `urldate` for biblatex. */
export function citeBibtex({ site, what, code, revision, publishedOn, readOn, address, notices }: Cited): string {
  const fields = [
    ["author", `{${plain(site)}}`],
    ["title", `{${plain(what)}}`],
    ["howpublished", plain([code, `r${revision}`, ...notices].join(", "))],
    ["year", publishedOn.slice(0, 4)],
    ["url", address],
    ["urldate", readOn],
  ];
  return `@misc{${slugWords(site)}-${slugWords(code)}-r${revision}-${slugWords(what)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}\n`;
}

/** What TeX reads as its own is written as a letter; braces, which would end a field, are left out. */
function plain(text: string): string {
  return text
    .replace(/[{}]/g, "")
    .replace(/\s/gu, " ")
    .replace(/[\\#$%&_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

const TEX: Readonly<Record<string, string>> = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };
