import { useTranslations } from "next-intl";
import type { MissingFigure } from "@/lib/domain/edition/editionPreview";

/** Whose account counts and has no figure in the window, folded: the most populated, each with a way to the account. */
export function MissingList({ missing, count }: { missing: readonly MissingFigure[]; count: number }) {
  const t = useTranslations("draft");
  const words = useTranslations("vocabulary.network");
  if (missing.length === 0) return null;
  return (
    <details>
      <summary>{t("missingFigures", { count })}</summary>
      <ul className="points">
        {missing.map(({ name, network, accountId }) => (
          <li key={accountId}>
            <a href={`/saisie/comptes/${accountId}`}>{t("missingFigure", { name, network: words(network) })}</a>
          </li>
        ))}
      </ul>
      {count > missing.length && <p className="soft">{t("moreMissing", { count: count - missing.length })}</p>}
    </details>
  );
}
