import { useTranslations } from "next-intl";
import type { PalmaresNominee } from "@/lib/domain/award/palmares";

/** How a nominee came in, where no rank has nominated it. */
export function NomineeOrigin({ nominee: { origin, reason } }: { nominee: Pick<PalmaresNominee, "origin" | "reason"> }) {
  const t = useTranslations("palmares.origin");
  if (origin === "ranking") return null;
  return <p className="figure-line soft">{origin === "hand" ? t("hand", { reason: reason ?? "" }) : t("candidature")}</p>;
}
