import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/ActionForm";
import { removeCandidatureImage } from "@/lib/actions/award/removeCandidatureImage";
import type { FollowedCandidature } from "@/lib/data/award/readFollowed";
import { LONGEST_ALTERNATIVE, MOST_IMAGES } from "@/lib/domain/award/candidature";
import { LARGEST_KEPT_SIDE, LARGEST_SENT_MEGABYTES, MOST_SENT_MEGAPIXELS } from "@/lib/domain/picture/sentPicture";
import type { FollowedPage } from "@/lib/gate/readFollowedPage";
import { SentImages } from "./SentImages";
import { useCandidatureSentences } from "./useCandidatureSentences";

const LIMITS = { megabytes: LARGEST_SENT_MEGABYTES, megapixels: MOST_SENT_MEGAPIXELS, most: LONGEST_ALTERNATIVE };

/** The pictures of what somebody sent: each is sent by itself, so that one that is refused takes nothing else along. Needs no script. */
export function FollowImages({ page, followed }: { page: FollowedPage; followed: FollowedCandidature }) {
  const t = useTranslations("candidature.picture");
  const sentences = useCandidatureSentences();
  const { token, open, added, problem, typed } = page;
  const { state, images } = followed;
  const waits = state === "sent" || state === "confirmed";
  if (!waits && images.length === 0) return null;
  const left = MOST_IMAGES - images.length;
  return (
    <section id="images" aria-labelledby="images-title">
      <h2 id="images-title">{t("title")}</h2>
      {problem && (
        <div role="alert" className="form-said form-refused">
          <p>{t(`problem.${problem}`, LIMITS)}</p>
          <p>{t("again")}</p>
        </div>
      )}
      {added && (
        <p role="status" className="form-said">
          {t("added")}
        </p>
      )}
      {images.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <SentImages images={images} addressOf={({ id }) => `/prix/candidature/suivi/${token}/images/${id}`}>
          {waits
            ? ({ id, alternative }) => (
                <ActionForm action={removeCandidatureImage} submit={t("remove")} sending={t("remove")} sentences={sentences}>
                  <input type="hidden" name="token" value={token} />
                  <input type="hidden" name="image" value={id} />
                  <p className="visually-hidden">{t("removeOne", { alternative })}</p>
                </ActionForm>
              )
            : undefined}
        </SentImages>
      )}
      {waits && <p>{open ? t("left", { count: left }) : t("closed")}</p>}
      {waits && open && left > 0 && (
        <form className="member-form" method="post" encType="multipart/form-data" action={`/prix/candidature/suivi/${token}/fichier`}>
          <div className="form-field">
            <label htmlFor="image">{t("file")}</label>
            <p id="image-hint" className="form-hint">
              {t("fileHint", { ...LIMITS, side: LARGEST_KEPT_SIDE })}
            </p>
            <input
              id="image"
              type="file"
              name="image"
              accept="image/jpeg,image/png,image/webp"
              required
              className="field"
              aria-describedby="image-hint"
            />
          </div>
          <div className="form-field">
            <label htmlFor="alternative">{t("alternative")}</label>
            <p id="alternative-hint" className="form-hint">
              {t("alternativeHint")}
            </p>
            <input
              id="alternative"
              name="alternative"
              className="field"
              defaultValue={typed}
              maxLength={LONGEST_ALTERNATIVE}
              required
              autoComplete="off"
              aria-describedby="alternative-hint"
            />
          </div>
          <button type="submit" className="button">
            {t("add")}
          </button>
        </form>
      )}
    </section>
  );
}
