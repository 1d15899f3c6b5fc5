import { useLocale } from "next-intl";
import { type PositionOf, positionChart } from "@/components/charts/strip/positionChart";
import { TakeChart } from "@/components/charts/taken/TakeChart";

/** The territory among all those ranked in its league, drawn, to take away. */
export function Position(of: PositionOf) {
  const chart = positionChart(of, useLocale());
  if (!chart) return null;
  const { edition, territory } = of.rankings;
  return (
    <figure className="position">
      {chart.drawing.svg}
      <figcaption>{chart.about.method}</figcaption>
      <TakeChart
        chart={chart}
        name="position"
        query={{ level: territory.level, code: territory.code, edition: edition.code, revision: edition.revision }}
      />
    </figure>
  );
}
