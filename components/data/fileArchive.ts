import { strToU8, zipSync } from "fflate";
import { DATA_FILE, dataPackage, type FileFacts } from "@/lib/domain/table/dataPackage";
import { LOCALES, type Locale } from "@/lib/platform/messages";
import { readmeText } from "./readmeText";

const README: Readonly<Record<Locale, string>> = { fr: "LISEZMOI.md", en: "README.md" };

/** An archive has the same bytes whenever it is made: its times are not those of the day. */
export const ARCHIVE_TIME = new Date("1980-01-01T12:00:00");

/** What goes with a CSV: a description for people in each language, one for machines. */
export function companions(factsIn: (locale: Locale) => FileFacts): Record<string, string> {
  return {
    ...Object.fromEntries(LOCALES.map((locale) => [README[locale], readmeText(factsIn(locale), locale)])),
    "datapackage.json": `${JSON.stringify(dataPackage(factsIn("fr")), null, 2)}\n`,
  };
}

/** A CSV with what must travel with it. */
export function fileArchive(csv: string, factsIn: (locale: Locale) => FileFacts): Uint8Array<ArrayBuffer> {
  const files = Object.entries({ [DATA_FILE]: csv, ...companions(factsIn) });
  return new Uint8Array(zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), { mtime: ARCHIVE_TIME, level: 6 }));
}
