import { describedColumns } from "@/components/data/describedColumns";
import type { SiteIdentity } from "@/lib/data/settings/readIdentity";
import { formatDay } from "@/lib/domain/format/formatDay";
import type { FileColumnName } from "@/lib/domain/table/columnTypes";
import type { FileFacts } from "@/lib/domain/table/dataPackage";
import { noticeColumns } from "@/lib/domain/table/noticeColumns";
import { parisDay } from "@/lib/platform/clock";
import { localAddress } from "@/lib/platform/localAddress";
import type { Locale } from "@/lib/platform/messages";
import { publicAddress } from "@/lib/platform/publicAddress";
import type { TakenChart } from "../takenChart";
import { type ChartAddress, chartFileName } from "./chartAddresses";
import { citeChart } from "./citeChart";

/** What must travel with the figures of a chart, in the columns of their file. */
export function chartFileFacts(
  chart: Pick<TakenChart, "title" | "sentence" | "about">,
  columns: readonly { header: FileColumnName; label?: string }[],
  { address, site, now, notice }: { address: ChartAddress; site: SiteIdentity; now: Date; notice: string | null },
  locale: Locale,
): FileFacts {
  const { about, title, sentence } = chart;
  return {
    name: chartFileName(address, "")
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, "-")
      .replace(/-+$/, ""),
    title,
    description: sentence,
    homepage: publicAddress(localAddress(about.path, locale)),
    publisher: site.name,
    licence: { name: site.licenceName, url: site.licenceUrl },
    sources: about.source === "" ? [] : [about.source],
    method: about.method,
    unit: about.unit,
    day: about.day,
    edition: about.edition,
    citation: citeChart(chart, { site: site.name, day: formatDay(parisDay(now), "day", locale) }, locale),
    notices: about.notices,
    columns: describedColumns([...columns, ...noticeColumns(notice)], locale),
  };
}
