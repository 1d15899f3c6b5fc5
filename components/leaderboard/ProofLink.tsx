import { useTranslations } from "next-intl";
import { FigureDay } from "@/components/ui/FigureDay";
import type { SourceFacts } from "@/lib/data/ranking/leaderboard";
import type { DatePrecision, Day } from "@/lib/domain/snapshot/figure";

interface Props {
  day: Day;
  precision: DatePrecision | null;
  source: SourceFacts;
  /** Of the account that showed the figure: a link there shows what it says today, and proves nothing of that day. */
  accountUrl?: string | null;
}

/** The date of a figure, which is the link to where it comes from; a source without an address is named in words, for every reader. */
export function ProofLink({ day, precision, source, accountUrl = null }: Props) {
  const t = useTranslations("leaderboard");
  const date = <FigureDay day={day} precision={precision} />;
  if (source.url === null) {
    return (
      <>
        {date}
        <span className="sub">
          {t.rich("sourceWithoutAddress", { source: source.label, name: (label) => <span lang="fr">{label}</span> })}
        </span>
      </>
    );
  }
  return (
    <a href={source.url} rel="external noopener" title={source.label}>
      {date}
      <span className="visually-hidden">{t(source.url === accountUrl ? "sourceIsAccount" : "proof", { source: source.label })}</span>
    </a>
  );
}
