import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/TextField";

interface Props {
  csrfToken: string;
  /** Where to go once signed in. */
  to: string;
  /** Whether a right password was given and its code is awaited. */
  awaitsCode: boolean;
  /** Of the provider of identities, where there is one. */
  provider: string | null;
}

/** Posts straight to the sign-in route: no script is needed. */
export function SignInForm({ csrfToken, to, awaitsCode, provider }: Props) {
  const t = useTranslations("signIn");
  const hidden = (
    <>
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={to} />
    </>
  );
  const form = (
    <form method="post" action={`/api/auth/callback/${awaitsCode ? "code" : "password"}`} className="member-form">
      {hidden}
      {awaitsCode ? (
        <TextField name="code" label={t("code")} hint={t("codeHint")} autoComplete="one-time-code" required autoFocus />
      ) : (
        <>
          <TextField name="email" type="email" label={t("email")} autoComplete="username" required />
          <TextField name="password" type="password" label={t("password")} autoComplete="current-password" required />
        </>
      )}
      <button type="submit" className="button">
        {t(awaitsCode ? "submitCode" : "submit")}
      </button>
    </form>
  );
  if (provider === null || awaitsCode) return form;
  return (
    <>
      <form method="post" action="/api/auth/signin/identity" className="member-form">
        {hidden}
        <button type="submit" className="button">
          {t("byProvider", { provider })}
        </button>
      </form>
      <p className="form-aside">{t("orPassword")}</p>
      {form}
    </>
  );
}
