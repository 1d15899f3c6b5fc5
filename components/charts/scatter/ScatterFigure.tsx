import { useLocale, useTranslations } from "next-intl";
import type { Scatter as ScatterFacts } from "@/lib/data/ranking/scatter";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import { drawScatter } from "./drawScatter";
import { Scatter } from "./Scatter";
import { ScatterCloud } from "./ScatterCloud";
import { ScatterLive } from "./ScatterLive";
import { ScatterSentences } from "./ScatterSentences";
import { ScatterTable } from "./ScatterTable";

/** A group on a network: what it says in words, drawn, and the points that are named as a table. */
export function ScatterFigure({ scatter }: { scatter: ScatterFacts }) {
  const t = useTranslations("scatter");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const { cloud, fit, subject, network, group } = scatter;
  const drawing = drawScatter(scatter, locale);
  const title = t(`title.${subject}`);
  const greatest = cloud.cells.reduce((most, { count }) => Math.max(most, count), 0);
  const caption = {
    n: cloud.n,
    group: words(`group.${group}`),
    onNetwork: words(`onNetwork.${network}`),
    binned: String(greatest > 0),
    greatest: formatNumber(greatest, locale),
    fitted: String(fit !== null),
  };
  return (
    <div className="scatter-figure">
      <ScatterSentences scatter={scatter} />
      <div className="scatter-beside">
        <figure>
          <ScatterLive
            drawing={drawing}
            cloud={<ScatterCloud cloud={cloud} />}
            words={{
              ...{ label: title, before: t("before"), next: t("next"), closer: t("closer"), farther: t("farther") },
              ...{ left: t("left"), up: t("up"), down: t("down"), right: t("right") },
            }}
          >
            <Scatter drawing={drawing} cloud={cloud} />
          </ScatterLive>
          <figcaption>{t("caption", caption)}</figcaption>
        </figure>
        <ScatterTable scatter={scatter} />
      </div>
    </div>
  );
}
