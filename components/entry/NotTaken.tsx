interface Props {
  /** A code of `form.refused`; null where nothing was refused. */
  code: string | null;
  words: { signedOut: string; signIn: string; refused: Readonly<Record<string, string>> };
}

/** Why the server did not take what was typed; where the session ended, with a page to sign in on beside this one. */
export function NotTaken({ code, words }: Props) {
  if (code === null) return null;
  if (code !== "signed-out") return <span className="form-problem">{words.refused[code] ?? words.refused.other}</span>;
  return (
    <span className="form-problem">
      {words.signedOut}{" "}
      <a href="/api/auth/signin?callbackUrl=%2Fsaisie" target="_blank" rel="noopener">
        {words.signIn}
      </a>
    </span>
  );
}
