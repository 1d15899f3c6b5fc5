"use client";

import type { ReactNode } from "react";
import { frenchPath, isInBoth, localAddress } from "@/lib/platform/localAddress";
import type { Locale } from "@/lib/platform/messages";

/** To the page in the other language as it stands when it is left: what a script changed of its address comes along. */
export function LanguageAnchor({ href, to, children }: { href: string; to: Locale; children: ReactNode }) {
  return (
    <a
      href={href}
      hrefLang={to}
      lang={to}
      onClick={({ currentTarget }) => {
        const { pathname, search } = window.location;
        const address = `${frenchPath(pathname) ?? pathname}${search}`;
        if (isInBoth(address)) currentTarget.href = localAddress(address, to);
      }}
    >
      {children}
    </a>
  );
}
