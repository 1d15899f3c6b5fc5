import { useTranslations } from "next-intl";
import { type ReportedFigure, reportAddress } from "@/components/report/reportAddress";
import { SiteLink } from "@/components/site/SiteLink";
import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";

/** Where a reader says that an account is missing, and sees what was mended. */
export function Correction({ territory }: { territory: TerritoryKey }) {
  const t = useTranslations("territory.correction");
  return (
    <ul className="links section">
      <li>
        <SiteLink href={reportAddress(territory)} rel="nofollow">
          {t("missing")}
        </SiteLink>
      </li>
      <li>
        <SiteLink href="/corrections">{t("log")}</SiteLink>
      </li>
    </ul>
  );
}

/** Where a reader says that a figure is wrong. @param of what, for those who hear the links one after the other */
export function ReportFigureLink({ territory, figure, of }: LinkProps) {
  const t = useTranslations("report");
  return (
    <SiteLink href={reportAddress(territory, figure)} rel="nofollow">
      {t("link")}
      <span className="visually-hidden"> {of}</span>
    </SiteLink>
  );
}

interface LinkProps {
  territory: TerritoryKey;
  figure: ReportedFigure;
  of: string;
}
