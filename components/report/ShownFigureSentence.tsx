import { useLocale, useTranslations } from "next-intl";
import type { Network } from "@/lib/domain/account/network";
import { formatDay } from "@/lib/domain/format/formatDay";
import { formatNumber } from "@/lib/domain/format/formatNumber";
import type { ShownFigure } from "@/lib/domain/report/report";

/** The figure that is reported, as it stood: its account, its day, its edition. */
export function ShownFigureSentence({ shown, network }: { shown: ShownFigure; network: Network | null }) {
  const t = useTranslations("report");
  const words = useTranslations("vocabulary");
  const locale = useLocale();
  const { handle, url, audience, kind, observedOn, title, revision } = shown;
  const account = handle ?? url ?? "";
  return (
    <p className="form-said">
      {network && words(`network.${network}`)}
      {account !== "" && ` ${account}`}
      {audience !== null && kind !== null && (
        <>
          {" · "}
          <b>{formatNumber(audience, locale)}</b> {words(`kind.${kind}`)}
        </>
      )}
      {observedOn !== null && `, ${formatDay(observedOn, "day", locale)}`}
      {` (${t("shownIn", { title, revision })})`}
    </p>
  );
}
