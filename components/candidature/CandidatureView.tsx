import { useFormatter, useTranslations } from "next-intl";
import type { Candidature } from "@/lib/data/award/readCandidature";
import { territoryPath } from "@/lib/domain/territory/slug";
import { HandleForms } from "./HandleForms";
import { SentImages } from "./SentImages";
import { SentText } from "./SentText";

/** A candidature as the manager reads it who decides on it: the only page that says whom it came from. */
export function CandidatureView({ candidature, mails }: { candidature: Candidature; mails: boolean }) {
  const t = useTranslations("candidatures");
  const format = useFormatter();
  const at = (instant: string) => format.dateTime(new Date(instant), { dateStyle: "long", timeStyle: "short" });
  const { id, year, territory, state, category, contact, publish, sentAt, mailed, confirmedBy, handledBy, handledAt, reason, takenDown } =
    candidature;
  const waits = state === "sent" || state === "confirmed";
  return (
    <div className="page page-narrow candidature">
      <p>
        <a href={`/jury/administration/${year}/candidatures`}>{t("back")}</a>
      </p>
      <h1>{t("one", { territory: territory.name })}</h1>
      <p className="standfirst">
        {t("sent", { at: at(sentAt), category: category === null ? "none" : "named", name: category ?? "" })}{" "}
        {t("confirmed", { by: confirmedBy ?? "none", mailed: String(mailed) })}
      </p>
      {!waits && (
        <p className="form-said">
          {t("closed", {
            state,
            category: candidature.nominee?.category ?? "",
            name: handledBy ?? "",
            at: handledAt === null ? "" : at(handledAt),
            reason: reason ?? "",
          })}
        </p>
      )}
      {takenDown && <p className="form-said">{t("takenDown", { name: takenDown.by, at: at(takenDown.at), reason: takenDown.reason })}</p>}
      {state !== "withdrawn" && takenDown === null && (
        <>
          <SentText {...candidature} />
          {candidature.images.length > 0 && (
            <SentImages
              images={candidature.images}
              addressOf={(image) => `/jury/administration/${year}/candidatures/${id}/images/${image.id}`}
            />
          )}
          <p>{t("publish", { publish: String(publish) })}</p>
          <h2>{t("contact")}</h2>
          {contact === null ? (
            <p>{t("contactErased")}</p>
          ) : (
            <p>
              {contact.name}, {contact.role}, {territory.name}
              <br />
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </p>
          )}
        </>
      )}
      <HandleForms candidature={candidature} mails={mails} />
      <p className="form-aside">
        <a href={territoryPath(territory)}>{territory.name}</a>
      </p>
    </div>
  );
}
