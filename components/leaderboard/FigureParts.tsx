import { useTranslations } from "next-intl";
import type { FigureFacts } from "@/lib/data/ranking/leaderboard";
import { ProofLink } from "./ProofLink";

/** The figures behind a sum over networks, each with its own date and proof. */
export function FigureParts({ parts }: { parts: readonly FigureFacts[] }) {
  const t = useTranslations("vocabulary.network");
  return (
    <ul>
      {parts.map((part) => (
        <li key={part.network}>
          {t(part.network)} ·{" "}
          <ProofLink day={part.observedOn} precision={part.datePrecision} source={part.source} accountUrl={part.account.url} />
        </li>
      ))}
    </ul>
  );
}
