"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { forgetKept } from "./forgetKept";
import { keepsJury } from "./keptTexts";

/** On each page, public ones too: what a jury's texts this browser keeps, and nobody who is signed in here may read any more, goes. */
export function ForgetKept() {
  return <OnAPage key={usePathname()} />;
}

function OnAPage() {
  useEffect(() => {
    if (keepsJury()) void forgetKept(Date.now());
  }, []);
  return null;
}
