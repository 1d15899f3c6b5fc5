import { useLocale, useTranslations } from "next-intl";
import { CopyButton } from "@/components/share/CopyButton";
import { identityAtHand } from "@/lib/data/settings/readIdentity";
import { formatDay } from "@/lib/domain/format/formatDay";
import { parisDay } from "@/lib/platform/clock";
import { localAddress } from "@/lib/platform/localAddress";
import { publicAddress } from "@/lib/platform/publicAddress";
import type { TakenChart } from "../takenChart";
import { type ChartAddress, chartEmbed, chartFile, chartPicture } from "./chartAddresses";
import { citeChart } from "./citeChart";
import { embedSnippet } from "./embedSnippet";

interface Props extends ChartAddress {
  chart: TakenChart;
  now?: Date;
}

/** « PNG · SVG · CSV · Intégrer · Citer »: a chart to take away, with its snippet and its citation. */
export function TakeChart({ chart, name, query, now = new Date() }: Props) {
  const t = useTranslations("chart.take");
  const locale = useLocale();
  const address = { name, query };
  const snippet = embedSnippet(chart, publicAddress(localAddress(chartEmbed(address), locale)));
  const citation = citeChart(chart, { site: identityAtHand().name, day: formatDay(parisDay(now), "day", locale) }, locale);
  const words = { copy: t("copy"), copied: t("copied") };
  const of = <span className="visually-hidden">{t("of", { title: chart.title })}</span>;
  return (
    <div className="take-chart screen-only">
      <ul>
        {(["png", "svg"] as const).map((format) => (
          <li key={format}>
            <a href={localAddress(chartPicture(address, format), locale)} download>
              {format.toUpperCase()}
              {of}
            </a>
          </li>
        ))}
        <li>
          <a href={chartFile(address)}>CSV{of}</a>
        </li>
        <li>
          <a href={chartFile(address, "zip")}>
            {t("zip")}
            {of}
          </a>
        </li>
      </ul>
      <details>
        <summary>
          {t("embed")}
          {of}
        </summary>
        <textarea className="field badge-snippet" readOnly rows={4} defaultValue={snippet} aria-label={t("snippet")} />
        <p>
          <CopyButton text={snippet} words={words} />
        </p>
      </details>
      <details>
        <summary>
          {t("cite")}
          {of}
        </summary>
        <blockquote>{citation}</blockquote>
        <p>
          <CopyButton text={citation} words={words} />
        </p>
      </details>
    </div>
  );
}
