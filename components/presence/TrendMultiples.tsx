import { useTranslations } from "next-intl";
import { CountBars } from "@/components/charts/bars/CountBars";
import type { EditionPresence, TrendPoint } from "@/lib/data/presence/readEditionTrend";
import { NETWORKS } from "@/lib/domain/account/network";
import { useShareText } from "./useShareText";

interface Line {
  key: string;
  name: string;
  points: readonly { key: string; point: TrendPoint | undefined }[];
}

/** The share of the surveyed at each edition, from 0 to 100 %; lines that fewer than two editions can say are left out. */
export function TrendMultiples({ trend }: { trend: readonly EditionPresence[] }) {
  const t = useTranslations("presence.trend");
  const { percent } = useShareText();
  const lines = useLines(trend).filter(({ points }) => points.filter(({ point }) => shareAt(point) !== null).length > 1);
  if (lines.length === 0) return null;
  return (
    <>
      <p className="measure">{t("drawn")}</p>
      <ul className="multiples">
        {lines.map(({ key, name, points }) => {
          const known = points.flatMap(({ point }) =>
            shareAt(point) === null || point === undefined ? [] : [percent(point.rates.ofSurveyed)],
          );
          return (
            <li key={key}>
              <h3>{name}</h3>
              <p className="soft">{t("fromTo", { from: known[0] ?? "", to: known.at(-1) ?? "" })}</p>
              <CountBars max={1} bars={points.map(({ key, point }) => ({ key, count: shareAt(point) }))} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

const shareAt = (point: TrendPoint | undefined) => (point && "share" in point.rates.ofSurveyed ? point.rates.ofSurveyed.share : null);

/** « Any network » is another thing in an edition that covers others: each set of networks has a line of its own. */
function useLines(trend: readonly EditionPresence[]): Line[] {
  const t = useTranslations("presence.trend");
  const words = useTranslations("vocabulary");
  const lines = new Map<string, Line>();
  const sets = [...new Set(trend.map(({ covers }) => covers.join(" ")))];
  for (const set of sets) {
    const among = trend.filter(({ covers }) => covers.join(" ") === set);
    const points = among.map(({ code, points }) => ({ key: code, point: points.find(({ network }) => network === null) }));
    const names = (among[0]?.covers ?? []).map((network) => words(`network.${network}`)).join(", ");
    lines.set(set, { key: `any ${set}`, name: sets.length > 1 ? t("anyOf", { networks: names }) : t("any"), points });
  }
  for (const network of NETWORKS) {
    const points = trend.map(({ code, points }) => ({ key: code, point: points.find((one) => one.network === network) }));
    if (points.some(({ point }) => point)) lines.set(`on ${network}`, { key: network, name: words(`network.${network}`), points });
  }
  return [...lines.values()];
}
