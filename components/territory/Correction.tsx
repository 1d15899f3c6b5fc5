import { useTranslations } from "next-intl";
import { type ReportedFigure, reportAddress } from "@/components/report/reportAddress";
import type { TerritoryKey } from "@/lib/data/ranking/leaderboard";

/** Where a reader says that an account is missing, and sees what was mended. */
export function Correction({ territory }: { territory: TerritoryKey }) {
  const t = useTranslations("territory.correction");
  return (
    <ul className="links section">
      <li>
        <a href={reportAddress(territory)} rel="nofollow">
          {t("missing")}
        </a>
      </li>
      <li>
        <a href="/corrections">{t("log")}</a>
      </li>
    </ul>
  );
}

/** Where a reader says that a figure is wrong. @param of what, for those who hear the links one after the other */
export function ReportFigureLink({ territory, figure, of, short = false }: LinkProps) {
  const t = useTranslations("report");
  return (
    <a href={reportAddress(territory, figure)} rel="nofollow">
      {short ? t("linkShort") : t("link")}
      <span className="visually-hidden"> {of}</span>
    </a>
  );
}

interface LinkProps {
  territory: TerritoryKey;
  figure: ReportedFigure;
  of: string;
  short?: boolean;
}
