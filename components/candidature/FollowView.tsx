import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { TickField } from "@/components/ui/TickField";
import { confirmCandidature } from "@/lib/actions/award/confirmCandidature";
import { withdrawCandidature } from "@/lib/actions/award/withdrawCandidature";
import type { FollowedPage } from "@/lib/gate/readFollowedPage";
import { FollowImages } from "./FollowImages";
import { SentText } from "./SentText";
import { useCandidatureSentences } from "./useCandidatureSentences";

/** What somebody sent, and what they can still do with it. */
export function FollowView({ page }: { page: FollowedPage }) {
  const t = useTranslations("candidature.follow");
  const sentences = { ...useCandidatureSentences(), missing: useTranslations("candidature.refused")("sure") };
  const { token, followed } = page;
  if (followed === null) {
    return (
      <div className="page page-narrow candidature">
        <h1>{t("gone")}</h1>
        <p className="standfirst">{t("goneText")}</p>
      </div>
    );
  }
  const { by, state, mailed, reason, territory, category, year, theme, publish } = followed;
  const waits = state === "sent" || state === "confirmed";
  const mayConfirm = by === "mail" && state === "sent";
  const facts = [
    [t("territory"), territory],
    [t("award"), t("awardOf", { year: String(year), theme })],
    [t("category"), category ?? t("noCategory")],
    [t("publication"), t("publish", { publish: String(publish) })],
  ];
  return (
    <div className="page page-narrow candidature">
      <h1>{t("title")}</h1>
      <p className="standfirst" role="status">
        {t(`state.${state}`)}
      </p>
      {reason !== null && <p className="report-text">{t("reason", { reason })}</p>}
      {mayConfirm && <p>{t("confirmText")}</p>}
      {/* It stays where it is once it is done: what it said is said above. */}
      <ActionForm action={confirmCandidature} submit={t("confirm")} sending={t("confirm")} sentences={sentences} open={mayConfirm}>
        <input type="hidden" name="token" value={token} />
      </ActionForm>
      {state === "sent" && by === "browser" && <p>{mailed ? t("mailed") : t("notMailed")}</p>}
      {waits && <p>{t("keep")}</p>}
      {state !== "withdrawn" && (
        <>
          <FollowImages page={page} followed={followed} />
          <h2>{t("read")}</h2>
          <dl className="sent-facts">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <SentText {...followed} />
        </>
      )}
      {waits && (
        <details>
          <summary>{t("withdraw")}</summary>
          <p>{t("withdrawText")}</p>
          <ActionForm action={withdrawCandidature} submit={t("submitWithdraw")} sending={t("submitWithdraw")} sentences={sentences}>
            <input type="hidden" name="token" value={token} />
            <TickField name="sure" label={t("sure")} />
          </ActionForm>
        </details>
      )}
    </div>
  );
}
