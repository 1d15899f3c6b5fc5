"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Often enough to see the end of a work of seconds. */
const EVERY_MS = 2_000;

/** Reads the page again and again while it is shown; without a script the reader does. */
export function WatchWork() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
