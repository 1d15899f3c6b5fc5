import { useTranslations } from "next-intl";
import { DONE_BEFORE, type DoneBefore } from "@/lib/gate/signInAfter";
import { ReadAgain } from "./ReadAgain";
import { SignInForm } from "./SignInForm";

interface Props {
  csrfToken: string | null;
  to: string;
  /** Why the last attempt was refused, as the route says it in the address. */
  error: string | null;
  /** What was done just before, that ended in signing in again. */
  done: string | null;
  /** Of the provider of identities, where there is one. */
  provider: string | null;
}

export function SignInView({ csrfToken, to, error, done, provider }: Props) {
  const t = useTranslations("signIn");
  const awaitsCode = error === "second-factor" || error === "code";
  return (
    <div className="page page-narrow">
      <h1>{t(awaitsCode ? "codeTitle" : "title")}</h1>
      <p className="standfirst">{t(awaitsCode ? "codeStandfirst" : "standfirst")}</p>
      {isDone(done) && (
        <p role="status" className="form-said">
          {t(`done.${done}`)}
        </p>
      )}
      {error !== null && error !== "second-factor" && (
        <p role="alert" className="form-said form-refused">
          {wordsOf(error)}
        </p>
      )}
      {csrfToken === null ? (
        <>
          <p role="alert">{t("noCookies")}</p>
          <ReadAgain path="/connexion" />
        </>
      ) : (
        <SignInForm csrfToken={csrfToken} to={to} awaitsCode={awaitsCode} provider={provider} />
      )}
      <p className="form-aside">
        <a href={awaitsCode ? "/connexion" : "/connexion/oubli"}>{t(awaitsCode ? "again" : "forgotten")}</a>
      </p>
    </div>
  );

  function wordsOf(code: string): string {
    const minutes = /^wait-(\d{1,4})$/.exec(code)?.[1];
    if (minutes !== undefined) return t("error.wait", { minutes: Number(minutes) });
    if (code === "CredentialsSignin") return t("error.refused");
    return code === "code" || code === "expired" || code === "not-invited" ? t(`error.${code}`) : t("error.unexpected");
  }
}

function isDone(given: string | null): given is DoneBefore {
  return DONE_BEFORE.some((done) => done === given);
}
