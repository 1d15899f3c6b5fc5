import type { EditionFacts } from "@/lib/data/ranking/leaderboard";
import type { SiteIdentity } from "@/lib/data/settings/readIdentity";
import { formatDay } from "@/lib/domain/format/formatDay";
import { columnsOf } from "@/lib/domain/table/columns";
import type { FileFacts } from "@/lib/domain/table/dataPackage";
import { noticeColumns } from "@/lib/domain/table/noticeColumns";
import { parisDay } from "@/lib/platform/clock";
import { localAddress } from "@/lib/platform/localAddress";
import { type Locale, translator } from "@/lib/platform/messages";
import { publicAddress } from "@/lib/platform/publicAddress";
import { cardNotices } from "../share/cardNotices";
import { describedColumns } from "./describedColumns";
import { editionAddress } from "./editionAddress";

interface About {
  site: SiteIdentity;
  now: Date;
  simulation: string | null;
}

/** What must travel with all rankings of a revision. */
export function editionFileFacts(edition: EditionFacts, { site, now, simulation }: About, locale: Locale): FileFacts {
  const t = translator(locale, "readme");
  const homepage = publicAddress(localAddress(editionAddress(edition, edition.revision), locale));
  const title = t("editionTitle", { title: edition.title });
  return {
    name: `belvedere-${edition.code}-r${edition.revision}`.toLowerCase().replace(/[^a-z0-9-]+/g, "-"),
    title,
    description: t("editionDescription", { days: edition.windowDays }),
    homepage,
    publisher: site.name,
    licence: { name: site.licenceName, url: site.licenceUrl },
    sources: [t("editionSources")],
    method: publicAddress(localAddress("/methodologie", locale)),
    unit: t("editionUnit"),
    day: formatDay(edition.referenceOn, "day", locale),
    edition: { code: edition.code, title: edition.title, revision: edition.revision },
    citation: translator(locale, "edition")("cite.model", {
      site: site.name,
      what: title,
      code: edition.code,
      revision: edition.revision,
      day: formatDay(parisDay(now), "day", locale),
      address: homepage,
    }),
    notices: cardNotices(edition, simulation, locale),
    columns: describedColumns([...columnsOf("edition").map((header) => ({ header })), ...noticeColumns(simulation)], locale),
  };
}
