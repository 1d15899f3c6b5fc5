import { useTranslations } from "next-intl";
import type { EditionDifference, RankMoved } from "@/lib/domain/edition/editionPreview";
import { territoryPath } from "@/lib/domain/territory/slug";
import { JumpTable } from "./JumpTable";

/** What sets a draft apart from what readers have: counts, then what deserves a look. */
export function DifferenceSection({ difference, title }: { difference: EditionDifference | null; title: string }) {
  const t = useTranslations("draft");
  const league = useTranslations("vocabulary.league");
  if (!difference) return <p className="section">{t("noDifference")}</p>;
  const { against, accounts, figures, ranks, moves } = difference;
  return (
    <section className="section" aria-labelledby="difference">
      <div className="section-head">
        <h2 id="difference">{t("difference", { title: title || against.code, revision: against.revision })}</h2>
      </div>
      <ul className="points">
        <li>{t("accounts", accounts)}</li>
        <li>{t("figures", { changed: figures.changed, jumped: figures.jumped })}</li>
        <li>{t("ranks", ranks)}</li>
      </ul>
      <JumpTable figures={figures} />
      {moves.length > 0 && <h3>{t("moves")}</h3>}
      {moves.map((one) => (
        <div key={one.league}>
          <h4>{league(one.league)}</h4>
          <Moves title={t("risers")} moves={one.risers} />
          <Moves title={t("fallers")} moves={one.fallers} />
        </div>
      ))}
    </section>
  );
}

function Moves({ title, moves }: { title: string; moves: readonly RankMoved[] }) {
  const t = useTranslations("draft");
  const words = useTranslations("vocabulary.network");
  if (moves.length === 0) return null;
  return (
    <>
      <p className="soft">{title}</p>
      <ul className="points">
        {moves.map(({ network, before, after, ...territory }) => (
          <li key={`${network} ${territory.level} ${territory.code}`}>
            <a href={territoryPath(territory)}>{territory.name}</a>, {t("move", { network: words(network), before, after })}
          </li>
        ))}
      </ul>
    </>
  );
}
