import { useTranslations } from "next-intl";
import { SentImages } from "@/components/candidature/SentImages";
import { SentText } from "@/components/candidature/SentText";
import type { CandidatureOfNominee } from "@/lib/data/award/readCandidatureOf";

/** What a nominee applied with, for the jury: never whom it came from. */
export function CandidatureOf({ nomineeId, candidature }: { nomineeId: string; candidature: CandidatureOfNominee }) {
  const t = useTranslations("candidatures");
  return (
    <section aria-labelledby="candidature">
      <h2 id="candidature">{t("ofNominee")}</h2>
      <SentText {...candidature} />
      {candidature.images.length > 0 && (
        <SentImages images={candidature.images} addressOf={({ id }) => `/jury/nommes/${nomineeId}/images/${id}`} />
      )}
    </section>
  );
}
