import { useLocale, useTranslations } from "next-intl";
import { CopyButton } from "@/components/share/CopyButton";
import { territoryPage } from "@/components/share/pictureAddresses";
import { withQuery } from "@/components/site/withQuery";
import type { TerritoryRankings } from "@/lib/data/ranking/territoryRankings";
import { localAddress } from "@/lib/platform/localAddress";
import { publicAddress } from "@/lib/platform/publicAddress";
import { TERRITORY_BADGE } from "./TerritoryBadgePicture";
import { badgeSentence, type TerritoryBadge } from "./territoryBadge";

/** The dated badge of a territory, as a picture and as a few lines to paste into a page: a link and a picture, no script. */
export function TakeTerritoryBadge({ badge, rankings }: { badge: TerritoryBadge; rankings: TerritoryRankings }) {
  const t = useTranslations("territoryBadge");
  const locale = useLocale();
  const { territory, edition } = rankings;
  const asked = new URLSearchParams({ edition: edition.code, revision: String(edition.revision) });
  const picture = (format: "svg" | "png") =>
    localAddress(withQuery(`/images/badges/${territory.level}/${territory.code}.${format}`, asked), locale);
  const alt = badgeSentence(badge);
  const written = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const page = publicAddress(localAddress(territoryPage(territory, edition), locale));
  const { width, height } = TERRITORY_BADGE;
  const snippet = `<a href="${written(page)}"><img src="${written(publicAddress(picture("svg")))}" width="${width}" height="${height}" alt="${written(alt)}"></a>`;
  return (
    <details className="share badge">
      <summary>{t("summary")}</summary>
      <p>
        <img src={picture("svg")} width={width} height={height} alt={alt} loading="lazy" />
      </p>
      <ul className="links">
        {(["svg", "png"] as const).map((format) => (
          <li key={format}>
            <a href={picture(format)} download>
              {t(format)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <label htmlFor="badge-code">{t("snippet")}</label>
        <textarea id="badge-code" className="field badge-snippet" readOnly rows={4} defaultValue={snippet} />
      </p>
      <p>
        <CopyButton text={snippet} words={{ copy: t("copy"), copied: t("copied") }} />
      </p>
    </details>
  );
}
