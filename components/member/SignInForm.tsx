import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/TextField";

interface Props {
  csrfToken: string;
  /** Where to go once signed in. */
  to: string;
  /** Whether a right password was given and its code is awaited. */
  awaitsCode: boolean;
}

/** Posts straight to the sign-in route: no script is needed. */
export function SignInForm({ csrfToken, to, awaitsCode }: Props) {
  const t = useTranslations("signIn");
  return (
    <form method="post" action={`/api/auth/callback/${awaitsCode ? "code" : "password"}`} className="member-form">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={to} />
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
}
