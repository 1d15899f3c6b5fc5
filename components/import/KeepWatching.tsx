"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY = 1_500;

/** Reads the page again and again, while something is at work. */
export function KeepWatching() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
