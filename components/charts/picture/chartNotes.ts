import type { SiteIdentity } from "@/lib/data/settings/readIdentity";
import { localAddress } from "@/lib/platform/localAddress";
import { type Locale, translator } from "@/lib/platform/messages";
import { publicAddress } from "@/lib/platform/publicAddress";
import type { TakenChart } from "../takenChart";

/** What a chart says of itself wherever it goes: sources, days, unit, method, edition, licence, whose it is and where it is read. */
export function chartNotes({ about }: TakenChart, site: Pick<SiteIdentity, "name" | "licenceName">, locale: Locale): string[] {
  const t = translator(locale, "chart");
  const { source, day, unit, method, edition, path } = about;
  return [
    t("notes.source", { source, day }),
    t("notes.unit", { unit, method }),
    t("notes.site", {
      site: site.name,
      edition: edition === null ? "none" : t("edition", { title: edition.title, revision: edition.revision }),
      licence: site.licenceName,
      address: publicAddress(localAddress(path, locale)),
    }),
  ];
}
